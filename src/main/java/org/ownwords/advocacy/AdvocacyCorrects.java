package org.ownwords.advocacy;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// Advocacy. What became of asking for an advocate falls with the asking.
@Component
class AdvocacyCorrects implements Corrects {

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of("advocacy_decision", "A decision whether an advocate has to be arranged"),
                Correctable.of("advocate", "Asking for an advocate"),
                Correctable.of(
                        "advocate_progress", "What became of asking for an advocate", "advocate_id", "advocate"));
    }
}
