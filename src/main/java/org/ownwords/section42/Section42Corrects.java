package org.ownwords.section42;

import java.util.List;
import java.util.Map;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// A decision of ours that was recorded in error counts no more: the one before it counts again, or the concern is
/// undecided. What another system sent is put right there and sent again.
@Component
class Section42Corrects implements Corrects {

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of("section42_decision", "A section 42 decision", "concern_id", "concern"),
                Correctable.of("other_way", "Another way that was offered"),
                Correctable.part(
                        "received_decision", "A decision as it was sent to us", Map.of("concern_id", "concern")));
    }
}
