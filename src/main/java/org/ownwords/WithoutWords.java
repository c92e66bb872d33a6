package org.ownwords;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/// What failed and where, for the log: the kinds of exceptions and the places in the code, and never their
/// messages. A message may have in it what somebody typed, or the row that PostgreSQL refused.
final class WithoutWords implements StackTracePrinter {

    private static final StandardStackTracePrinter KINDS = StandardStackTracePrinter.rootLast()
            .withFormatter(failure -> failure.getClass().getName());

    @Override
    public void printStackTrace(Throwable failure, Appendable out) throws IOException {
        KINDS.printStackTrace(failure, out);
    }
}
