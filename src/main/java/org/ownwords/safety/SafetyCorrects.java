package org.ownwords.safety;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// Interim safety and others at risk. How it was found falls with what it is about.
@Component
class SafetyCorrects implements Corrects {

    private static final String INTERIM = "interim_safety";

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of(INTERIM, "Something that keeps the person safe for now"),
                Correctable.of("interim_look", "A look at what keeps the person safe", "interim_id", INTERIM),
                Correctable.of("other_at_risk", "Somebody else who may be in danger"));
    }
}
