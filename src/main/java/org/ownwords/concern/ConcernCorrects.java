package org.ownwords.concern;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// A concern that was recorded in error falls with everything that was done because of it.
@Component
class ConcernCorrects implements Corrects {

    private static final String CONCERN = "concern";

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of(CONCERN, "A concern"),
                Correctable.of("referrer_told", "What the referrer was told", "concern_id", CONCERN),
                Correctable.of("concern_support", "What the person needs support with", "concern_id", CONCERN));
    }
}
