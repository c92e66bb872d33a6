package org.ownwords.selfassessment;

import java.util.List;
import org.ownwords.organisation.Organisation;

/// Whether an organisation may say how it sees what another says of itself. Partners look at each other's work,
/// and none looks at its own: agencies audit each other (Leicestershire and Rutland, 2017).
sealed interface MayModerate {

    record May(Organisation moderator) implements MayModerate {}

    /// It would look at itself.
    record OwnWork() implements MayModerate {}

    /// The council works with no organisation of that name.
    record NotKnown() implements MayModerate {}

    /// Whether somebody may look at what an organisation says of itself.
    ///
    /// @param known the organisations that the council works with
    static MayModerate of(String name, SelfAssessment assessment, List<Organisation> known) {
        if (name.strip().equalsIgnoreCase(assessment.organisation().name())) {
            return new OwnWork();
        }
        var moderator = known.stream()
                .filter(each -> each.named().name().equalsIgnoreCase(name.strip()))
                .findFirst();
        if (moderator.isEmpty()) {
            return new NotKnown();
        }
        return moderator.get().what().equals(assessment.organisation().id()) ? new OwnWork() : new May(moderator.get());
    }
}
