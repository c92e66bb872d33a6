package org.ownwords.leaflet;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// Information that was given.
@Component
class GivenCorrects implements Corrects {

    @Override
    public List<Correctable> correctable() {
        return List.of(Correctable.of("leaflet_given", "Information that was given"));
    }
}
