package org.ownwords.timescale;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// A pause that was recorded in error never stopped the clock.
@Component
class PauseCorrects implements Corrects {

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of("pause", "A pause"),
                Correctable.of("departure", "That something was done differently from the procedure"),
                Correctable.of("resumption", "That the clock was started again", "pause_id", "pause"));
    }
}
