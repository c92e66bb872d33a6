package org.ownwords.plan;

/// What the timeline says about a plan.
final class PlanSentences {

    private PlanSentences() {}

    /// An item was added, put in the place of another, or goes on when an enquiry has ended. The person's own
    /// words are below it, not in it.
    static String written(String what, Written how, boolean writtenByPerson) {
        var verb = switch (how) {
            case ADDED -> "Added to the plan";
            case CHANGED -> "Changed in the plan";
            case GOES_ON -> "Goes on after closing, from the plan";
        };
        return writtenByPerson ? verb + ", in their own words." : "%s: %s.".formatted(verb, trimmed(what));
    }

    /// An item was done, or is no longer needed.
    static String ended(String what, Ending ending) {
        return "%s: %s.".formatted(ending.words(), trimmed(what));
    }

    /// Something happened to an item that is still to be done.
    static String progress(String what, ItemProgress progress) {
        return "From the plan: %s. %s.".formatted(trimmed(what), progress.inWords());
    }

    private static String trimmed(String what) {
        var stripped = what.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
