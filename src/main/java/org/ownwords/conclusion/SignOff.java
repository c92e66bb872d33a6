package org.ownwords.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioner;
import org.ownwords.casework.WhoseWork;

/// A colleague's second look at a closing.
sealed interface SignOff {

    record Awaited() implements SignOff {}

    record Agreed(String by, Instant at, String why, String personal) implements SignOff {}

    record SentBack(String by, Instant at, String why) implements SignOff {}

    /// Whether somebody may sign off. They need the authority to, and nobody approves their own work: a
    /// second look must be by another person.
    sealed interface Permission {
        record Allowed() implements Permission {}

        /// Their post does not give it, or not on this day.
        record NoAuthority() implements Permission {}

        /// Nobody approves their own work.
        record OwnWork() implements Permission {}
    }

    static Permission mayBeBy(Practitioner signer, WhoseWork work, LocalDate today) {
        if (work.isOf(signer)) {
            return new Permission.OwnWork();
        }
        return signer.may(Power.SIGN_OFF, today) ? new Permission.Allowed() : new Permission.NoAuthority();
    }
}
