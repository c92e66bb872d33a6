package org.ownwords.advocacy;

import java.util.List;
import org.ownwords.advocacy.Duty.AdvocateAsWell;
import org.ownwords.advocacy.Duty.CannotYetSay;
import org.ownwords.advocacy.Duty.Met;
import org.ownwords.advocacy.Duty.NoSubstantialDifficulty;
import org.ownwords.advocacy.Duty.SomebodyAppropriate;

/// The test in section 68 of the Care Act 2014. A function of the answers: no
/// clock, no user, no database.
///
/// Substantial difficulty with one ability is enough, even if another cannot yet be answered
/// (subsection (3)). Capacity is not part of it: somebody who can decide for themselves may have a
/// difficulty, and somebody who cannot may have support.
final class Section68 {

    private Section68() {}

    static Duty decide(Abilities abilities, Somebody somebody) {
        var difficulties = abilities.found(Finding.YES);
        if (difficulties.isEmpty()) {
            var unanswered = abilities.found(Finding.CANNOT_YET_SAY);
            return unanswered.isEmpty() ? new NoSubstantialDifficulty() : new CannotYetSay(unanswered);
        }
        return switch (somebody) {
            case Somebody.Nobody() -> new Met(difficulties);
            case Somebody.NotSaid(), Somebody.NotYetKnown() -> new CannotYetSay(List.of());
            case Somebody.Considered considered -> decide(difficulties, considered);
        };
    }

    private static Duty decide(List<Ability> difficulties, Somebody.Considered considered) {
        var candidate = considered.candidate();
        var asWell = considered.asWell();
        return switch (AppropriatePerson.judge(candidate)) {
            case Appropriateness.NotAppropriate _ -> new Met(difficulties);
            case Appropriateness.NotYetKnown() -> new CannotYetSay(List.of());
            case Appropriateness.Appropriate() ->
                asWell == null
                        ? new SomebodyAppropriate(candidate.who())
                        : new AdvocateAsWell(candidate.who(), asWell.ground());
        };
    }
}
