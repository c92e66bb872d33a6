package org.ownwords.risk;

import java.time.LocalDate;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioner;

/// Whether somebody may agree to a risk for the council. They need the authority to sign off, and
/// nobody agrees to what they weighed themselves.
sealed interface AnswersForCouncil {

    record Allowed() implements AnswersForCouncil {}

    /// Their post does not give it, or not on this day.
    record NoAuthority() implements AnswersForCouncil {}

    /// They weighed it, or recorded it.
    record OwnWork() implements AnswersForCouncil {}

    /// Whether this colleague may, on a day.
    static AnswersForCouncil mayBeBy(Practitioner manager, WeighedRisk weighed, LocalDate today) {
        if (weighed.work().isOf(manager)) {
            return new OwnWork();
        }
        return manager.may(Power.SIGN_OFF, today) ? new Allowed() : new NoAuthority();
    }
}
