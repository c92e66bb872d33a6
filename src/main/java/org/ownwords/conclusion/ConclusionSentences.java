package org.ownwords.conclusion;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told.Detail;
import org.ownwords.vocabulary.Coded;

/// Words that the timeline says of how an enquiry ended, here or elsewhere.
final class ConclusionSentences {

    static final String COULD_DECIDE = "Could they make the decisions it was about";
    static final String SUPPORTED = "Who supported them";

    private ConclusionSentences() {}

    /// A particular in the words of its code, if there is one. A code that is not on our list is shown as it was
    /// sent.
    static Optional<Detail> said(
            String name, @Nullable String code, Function<String, ? extends Optional<? extends Coded>> codes) {
        if (code == null) {
            return Optional.empty();
        }
        return Detail.of(
                name,
                codes.apply(code)
                        .<String>map(Coded::words)
                        .orElse(code.equals("not-recorded") ? "Not recorded" : code));
    }
}
