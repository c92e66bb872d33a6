package org.ownwords.negotiation;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// Wishes that pull apart. What others want, and what was negotiated, was said whatever becomes of the words
/// it stood beside. Who is to bring a wish about falls with that wish.
@Component
class NegotiationCorrects implements Corrects {

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of("others_view", "What somebody else wants"),
                Correctable.of("negotiation", "What was negotiated"),
                Correctable.of("bringing_about", "Who is to bring a wish about", "outcome_id", "desired_outcome"));
    }
}
