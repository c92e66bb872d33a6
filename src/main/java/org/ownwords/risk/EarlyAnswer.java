package org.ownwords.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.risk.SafeToAsk.Reaching;

/// Reads, from the form of a concern, whether it is safe to ask the person what they want. It may be left out. Whether
/// it is safe to write to them or call is asked later.
public final class EarlyAnswer {

    static final String ASK = "safeToAsk";
    static final String WHY = "safeToAskWhy";

    private EarlyAnswer() {}

    /// What was answered, or null. An answer that it is not safe is refused without how that is known, and words are
    /// refused under any other answer.
    ///
    /// @param name what to call the person in what is asked for
    /// @param on   the day it was found
    public static @Nullable SafeToAsk read(Reader read, String name, LocalDate on) {
        var ask = read.optionalChoice(ASK, Answer::of).orElse(null);
        var why = ask == Answer.NO
                ? read.words(WHY, "Enter how you know that it is not safe to ask %s".formatted(name))
                : null;
        if (ask != Answer.NO && read.typed().has(WHY)) {
            read.problem(ASK, "Select no if it is not safe to ask %s, or remove the words".formatted(name));
        }
        return ask == null || (why != null && why.isBlank())
                ? null
                : new SafeToAsk(ask, Answer.NOT_KNOWN, why, new Reaching(null, null, null), on);
    }
}
