package org.ownwords.capacity;

/// What an assessment says to the question of an audit whether, where there was doubt, it was assessed whether the
/// person could decide, and best interests were decided where that was required. A function of the record: no clock,
/// no user, no database.
///
/// Source: Mental Capacity Act 2005, sections 1 to 4; question 3 of the tool that Leicestershire, Rutland and Leicester
/// used in February 2017.
sealed interface AssessedForAudit {

    /// It was done, or was not needed, or is waited for. Whether it was done well is for the reader.
    record Done() implements AssessedForAudit {}

    /// There was a reason to doubt it, and it was neither tested nor looked at again.
    record DoubtedAndNotTested() implements AssessedForAudit {}

    /// They lacked capacity for a decision that could not wait, and nothing was decided in their best interests.
    record NothingDecided() implements AssessedForAudit {}

    static AssessedForAudit of(Assessed assessed) {
        if (assessed.lookedAtAgain() != null) {
            return new Done();
        }
        return switch (assessed.capacity()) {
            case Capacity.Presumed(), Capacity.Has(), Capacity.Lacks _ -> new Done();
            case Capacity.NotShown(var missing) ->
                switch (missing) {
                    case TESTS -> new DoubtedAndNotTested();
                    case IMPAIRMENT, LINK -> new Done();
                };
            case Capacity.LacksForNow(var _, var waits) -> decided(assessed, waits);
            case Capacity.Fluctuates(var _, var waits) -> decided(assessed, waits);
        };
    }

    private static AssessedForAudit decided(Assessed assessed, CanWait waits) {
        return switch (waits) {
            case CanWait.Until _ -> new Done();
            case CanWait.No _ -> assessed.decided().isEmpty() ? new NothingDecided() : new Done();
        };
    }
}
