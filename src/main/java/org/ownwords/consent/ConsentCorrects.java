package org.ownwords.consent;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// Consent. What goes on without an answer falls with it. What was told to others does not: it was
/// told, and then it may have to be said on what ground.
@Component
class ConsentCorrects implements Corrects {

    private static final String CONSENT = "consent";

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of(CONSENT, "What the person agrees to"),
                Correctable.of("going_on", "Going on without the person’s agreement", "consent_id", CONSENT),
                Correctable.of("passed_on", "What was told to others"),
                Correctable.of("asked_to_stop", "That the person asks to stop"));
    }
}
