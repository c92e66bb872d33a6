package org.ownwords.outcome;

import java.util.List;
import java.util.Map;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// What the person is said to want. A change that was recorded in error leaves the words before it as they were; a
/// withdrawal in error leaves them wanted.
@Component
class OutcomeCorrects implements Corrects {

    private static final String OUTCOME = "desired_outcome";
    private static final String OF_OUTCOME = "outcome_id";

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of("ask", "Whether the person was asked"),
                Correctable.of(OUTCOME, "What the person wants", "enquiry_id", "enquiry"),
                Correctable.of("outcome_withdrawal", "That something is no longer wanted", OF_OUTCOME, OUTCOME),
                Correctable.of("outcome_category", "A category", OF_OUTCOME, OUTCOME),
                Correctable.part("received_result", "A result as it was sent to us", Map.of(OF_OUTCOME, OUTCOME)));
    }
}
