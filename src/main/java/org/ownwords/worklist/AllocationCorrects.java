package org.ownwords.worklist;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// An allocation that was recorded in error: whoever held the case before holds it.
@Component
class AllocationCorrects implements Corrects {

    @Override
    public List<Correctable> correctable() {
        return List.of(Correctable.of("allocation", "An allocation"));
    }
}
