package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How the person says they are in themselves when an enquiry ends. Safety is not all that matters: the general duty
/// of a council is to promote somebody’s wellbeing (Care Act 2014, section 1(1)). They need not say.
enum Wellbeing implements Coded {
    BETTER("better", "Better than before"),
    SAME("same", "Much the same"),
    WORSE("worse", "Worse than before");

    private final String code;
    private final String words;

    Wellbeing(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    static Optional<Wellbeing> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Wellbeing> all() {
        return List.of(values());
    }
}
