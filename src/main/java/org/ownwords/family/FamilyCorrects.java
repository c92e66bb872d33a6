package org.ownwords.family;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// What relatives were told, and contact with somebody. The one before stands again where the newest was
/// recorded in error.
@Component
class FamilyCorrects implements Corrects {

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of("relative_told", "What a relative was told"),
                Correctable.of("contact", "Contact with somebody"));
    }
}
