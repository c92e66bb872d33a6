package org.ownwords.review;

import java.util.List;
import java.util.Map;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// Reviews. What a closing said of the next one falls with the review that set it; so does how far
/// things had come.
@Component
class ReviewCorrects implements Corrects {

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of("review", "A review"),
                Correctable.of("change_noticed", "A change that was noticed"),
                Correctable.of("safety_asked", "Whether the person feels safe"),
                Correctable.part("next_review", "What became of the next review", Map.of("review_id", "review")),
                Correctable.part(
                        "review_outcome",
                        "How far something had come about",
                        Map.of("review_id", "review", "outcome_id", "desired_outcome")));
    }
}
