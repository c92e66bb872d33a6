package org.ownwords.section42;

import java.util.List;

/// What the council chooses when no duty arises. The choice has its own reason, apart from the limbs'.
public sealed interface Instead {

    /// To enquire anyway, because it is necessary and proportionate.
    record EnquireAnyway(String reason) implements Instead {}

    /// Not to enquire, and what is done for the person instead.
    record Respond(List<Response> responses, String reason) implements Instead {}

    /// Nothing to choose: the duty arises, or it cannot yet be said.
    record NothingToChoose() implements Instead {}
}
