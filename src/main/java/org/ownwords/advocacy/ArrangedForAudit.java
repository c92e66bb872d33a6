package org.ownwords.advocacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a case says to the question of an audit whether they got an advocate, if the duty arose. It was not as it
/// should be where the duty was met, nobody was asked and no reason is recorded. A function of the record: no clock,
/// no user, no database.
///
/// Source: Care Act 2014, section 68; question 4 of the tool that Leicestershire, Rutland and Leicester used in
/// February 2017; and an audit by Hillingdon, which found that no advocate was arranged where one was required.
sealed interface ArrangedForAudit {

    /// No duty was found, or nobody decided whether there is one. Whether that was right is for the reader.
    record NoDuty() implements ArrangedForAudit {}

    /// An advocate was asked for, or supports the person.
    record Arranged() implements ArrangedForAudit {}

    /// No advocate is arranged, and the record says why: the person did not want one, nobody could come, or whoever
    /// came has left. Whether the reason is good is for the reader.
    record ReasonRecorded() implements ArrangedForAudit {}

    /// An advocate had to be arranged. Nobody was asked, and no reason is recorded.
    ///
    /// @param decision the latest that says so
    /// @param duty     the day from which there is the duty
    record NobodyAsked(UUID decision, LocalDate duty) implements ArrangedForAudit {}

    /// By the same decisions and advocates as [AdvocacyStanding]: only an advocate under section 68 counts.
    ///
    /// @param decided  the decisions that stand, the newest first
    /// @param advocates those asked for or offered, the newest first
    static ArrangedForAudit of(List<Decided> decided, List<AskedAdvocate> advocates) {
        return switch (AdvocacyStanding.of(decided, advocates)) {
            case AdvocacyStanding.NotDecided(), AdvocacyStanding.NoDuty _ -> new NoDuty();
            case AdvocacyStanding.AskedFor _, AdvocacyStanding.Started _ -> new Arranged();
            case AdvocacyStanding.NotWanted _ -> new ReasonRecorded();
            case AdvocacyStanding.NobodyArranged(var latest, var duty, var _) ->
                advocates.stream().anyMatch(each -> saysWhy(each, duty))
                        ? new ReasonRecorded()
                        : new NobodyAsked(latest.id(), duty);
        };
    }

    /// A request that came to nothing says why, and so does a no. Before the duty it was about something else.
    private static boolean saysWhy(AskedAdvocate advocate, LocalDate duty) {
        if (!advocate.asking().advocate().underSection68()) {
            return false;
        }
        return switch (advocate.standing()) {
            case AdvocateStanding.NotWanted() -> !advocate.asking().on().isBefore(duty);
            case AdvocateStanding.NeverStarts(var on) -> !on.isBefore(duty);
            case AdvocateStanding.Ended(var on) -> !on.isBefore(duty);
            case AdvocateStanding.AskedFor(), AdvocateStanding.Accepted _, AdvocateStanding.Started _ -> false;
        };
    }
}
