package org.ownwords.partner;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// What partners do. What became of something that was agreed falls with it.
@Component
class PartnerCorrects implements Corrects {

    private static final String ROLE = "agreed_role";

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of("coordinator", "Who coordinates"),
                Correctable.of(ROLE, "What somebody agreed to do"),
                Correctable.of("agreed_role_became", "What came of what was agreed", "agreed_role_id", ROLE),
                Correctable.of("legal_power", "A legal power that was considered"),
                Correctable.of("in_touch", "Whether somebody is in touch with the person"));
    }
}
