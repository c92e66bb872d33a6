package org.ownwords.signoff;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioner;
import org.ownwords.casework.Episode;

/// Whether somebody may sign off a stage of the work. "Each episode has to be signed off by the line
/// manager" (London Making Safeguarding Personal temperature check, 2017). A second look is by another
/// person, who has the authority.
sealed interface SecondLook {

    record Allowed() implements SecondLook {}

    /// Their post does not give it, or not on this day.
    record NoAuthority() implements SecondLook {}

    /// Nobody signs off what they decided or recorded.
    record OwnWork() implements SecondLook {}

    /// The council wants something answered or passed before a stage is signed off, in words.
    record AsksFirst(List<String> open) implements SecondLook {}

    static SecondLook mayBeBy(Practitioner signer, Episode episode, LocalDate today) {
        if (episode.work().isOf(signer)) {
            return new OwnWork();
        }
        return signer.may(Power.SIGN_OFF, today) ? new Allowed() : new NoAuthority();
    }
}
