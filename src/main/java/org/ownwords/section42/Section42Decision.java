package org.ownwords.section42;

import java.util.List;

/// What follows from the answers.
public sealed interface Section42Decision {

    /// All three limbs are met: the authority must make enquiries, or cause them to be made (s42(2)).
    record DutyArises() implements Section42Decision {}

    /// At least one limb is not met. The authority may still choose to enquire.
    record NoDuty(List<Limb> notMet) implements Section42Decision {}

    /// No limb is known not to be met, and some cannot be answered yet. Nothing may be inferred from those.
    record NotYetDecidable(List<Limb> unanswered) implements Section42Decision {}
}
