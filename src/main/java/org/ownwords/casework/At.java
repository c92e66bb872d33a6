package org.ownwords.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The moments of the work at which prompts are asked.
public enum At {
    /// Before it is decided whether the duty to make enquiries arises.
    DECISION("decision", "At the section 42 decision"),

    /// While a plan is made.
    PLAN("plan", "At the plan"),

    /// Before a review is recorded.
    REVIEW("review", "At a review"),

    /// Before an enquiry is closed.
    CLOSING("closing", "At closing"),

    /// Before a colleague agrees with a stage of the work.
    SIGN_OFF("sign-off", "At sign-off"),

    /// After the person said no. Nothing is recorded at this moment that could wait.
    REFUSAL("refusal", "When they said no");

    private final String code;
    private final String words;

    At(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// As it is kept.
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public static Optional<At> of(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    public static List<At> all() {
        return List.of(values());
    }
}
