package org.ownwords.capacity;

import java.util.List;
import java.util.Map;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// Assessments, and decisions in the person's best interests. What was decided because of an
/// assessment falls with it; so does what a closing said of looking again.
@Component
class CapacityCorrects implements Corrects {

    private static final String ASSESSMENT = "capacity_assessment";

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of(ASSESSMENT, "An assessment of capacity"),
                Correctable.of(
                        "best_interests", "A decision in the person’s best interests", "assessment_id", ASSESSMENT),
                Correctable.part(
                        "look_again",
                        "What became of a decision that could wait",
                        Map.of("assessment_id", ASSESSMENT)));
    }
}
