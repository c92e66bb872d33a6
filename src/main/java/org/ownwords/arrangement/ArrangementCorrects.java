package org.ownwords.arrangement;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// Who may decide, wishes in advance, and liberty. What became of one falls with it.
@Component
class ArrangementCorrects implements Corrects {

    private static final String MAKER = "decision_maker";
    private static final String WISH = "advance_wish";
    private static final String DEPRIVATION = "deprivation";

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of(MAKER, "Who may decide for them"),
                Correctable.of("decision_maker_news", "What became known of who may decide", "maker_id", MAKER),
                Correctable.of(WISH, "A wish in advance"),
                Correctable.of("advance_wish_withdrawal", "That a wish in advance was taken back", "wish_id", WISH),
                Correctable.of(DEPRIVATION, "A deprivation of liberty"),
                Correctable.of(
                        "deprivation_step", "What became of a deprivation of liberty", "deprivation_id", DEPRIVATION));
    }
}
