package org.ownwords.helped;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

@Component
class HelpedCorrects implements Corrects {

    @Override
    public List<Correctable> correctable() {
        return List.of(Correctable.of("helped", "Whether it helped", "concern_id", "concern"));
    }
}
