package org.ownwords.partner;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.history.Telling;
import org.springframework.stereotype.Component;

/// What leaves of who does what. The person's copy says who coordinates and who agreed to do what: so
/// that they know the role of everyone involved in their life. What others said of it, which legal powers
/// were thought of, and how others try to reach the person, is disclosed on request, after a colleague
/// has read it: it may rest on legal advice, or name others.
@Component
class PartnerCopiesPart implements Leaves {

    private final CoordinatorTellsStore coordinators;
    private final RoleTellsStore roles;
    private final PowerTellsStore powers;
    private final InTouchTellsStore inTouch;

    PartnerCopiesPart(
            CoordinatorTellsStore coordinators,
            RoleTellsStore roles,
            PowerTellsStore powers,
            InTouchTellsStore inTouch) {
        this.coordinators = coordinators;
        this.roles = roles;
        this.powers = powers;
        this.inTouch = inTouch;
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.of(
                        telling.by(coordinators).stream().map(Leaving::always),
                        telling.by(roles).stream().flatMap(told -> Leaving.brieflyToThem(told).stream()),
                        telling.by(powers).stream().map(Leaving::onRequest),
                        telling.by(inTouch).stream().map(Leaving::onRequest))
                .flatMap(leaving -> leaving)
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS ->
                List.of(
                        "What partners said of what they had agreed to do.",
                        "Which legal powers were considered, and why.",
                        "Who else was asked where somebody lost touch with the person.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
