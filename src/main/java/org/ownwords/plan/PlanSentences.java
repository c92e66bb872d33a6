package org.ownwords.plan;

/// What the timeline says of a plan.
final class PlanSentences {

    private PlanSentences() {}

    /// An item was added, or put in the place of another. The person's own words stand beneath it, not in it.
    static String written(String what, boolean changed, boolean writtenByPerson) {
        var verb = changed ? "Changed in the plan" : "Added to the plan";
        return writtenByPerson ? verb + ", in their own words." : "%s: %s.".formatted(verb, trimmed(what));
    }

    /// An item was done, or is no longer needed.
    static String ended(String what, Ending ending) {
        return "%s: %s.".formatted(ending.words(), trimmed(what));
    }

    private static String trimmed(String what) {
        var stripped = what.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
