package org.ownwords.arrangement;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// Somebody asks what became of a request to deprive the person of their liberty, and looks at an
/// authorisation before it runs out. It does not end with an enquiry.
@Component
class ArrangementOwes implements Owes {

    private final DeprivationStore store;

    ArrangementOwes(DeprivationStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("deprivation");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return store.on(cases).stream().flatMap(ArrangementOwes::owed).toList();
    }

    private static Stream<Owed> owed(KnownDeprivation known) {
        return known.standing().lookOn().stream()
                .map(day -> new Owed(
                        known.caseId(),
                        new Because("deprivation", known.id().value()),
                        new Prompt(
                                what(known),
                                "Nobody may be deprived of their liberty without an authority in law",
                                known.path()),
                        new Whom.Holder(),
                        new When.Day(day),
                        Bearing.STEP));
    }

    private static String what(KnownDeprivation known) {
        var words = known.deprivation().words();
        return switch (known.standing()) {
            case LibertyStanding.Waiting _, LibertyStanding.NotInForce _ -> "Ask what became of this: " + words;
            case LibertyStanding.InForce _ -> "Look at this before it runs out: " + words;
        };
    }
}
