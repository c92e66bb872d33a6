package org.ownwords.indignity;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// Small things that add up. Each stands by itself.
@Component
class IndignityCorrects implements Corrects {

    @Override
    public List<Correctable> correctable() {
        return List.of(Correctable.of("indignity", "A small thing that adds up"));
    }
}
