package org.ownwords.section42;

import static org.ownwords.section42.Answer.Finding.CANNOT_YET_SAY;
import static org.ownwords.section42.Answer.Finding.NOT_MET;

import org.ownwords.section42.Section42Decision.DutyArises;
import org.ownwords.section42.Section42Decision.NoDuty;
import org.ownwords.section42.Section42Decision.NotYetDecidable;

/// The test in section 42(1) of the Care Act 2014. A function of the answers: no clock, no user, no database.
///
/// One limb that is not met settles it, even if another cannot yet be answered: the duty needs all three.
final class Section42 {

    private Section42() {}

    public static Section42Decision decide(Answers answers) {
        var notMet = answers.limbsFound(NOT_MET);
        if (!notMet.isEmpty()) {
            return new NoDuty(notMet);
        }
        var unanswered = answers.limbsFound(CANNOT_YET_SAY);
        return unanswered.isEmpty() ? new DutyArises() : new NotYetDecidable(unanswered);
    }
}
