package org.ownwords.timescale;

/// What a council may set a timescale for.
public enum Stage {
    /// From the concern to the section 42 decision.
    DECISION("decision"),

    /// From the start of an enquiry to its end.
    ENQUIRY("enquiry"),

    /// From agreeing a plan to looking at it again with the person.
    PLAN_REVIEW("plan-review"),

    /// From the decision to telling whoever raised the concern.
    TELL_REFERRER("tell-referrer");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
