package org.ownwords.risk;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Sets;
import org.springframework.stereotype.Component;

/// What was agreed about risk, on the page of all settings.
@Component
class PrinciplesSettings implements Sets {

    @Override
    public List<Setting> settings(By by) {
        return List.of(new Setting(
                35,
                "Principles for risk",
                "/settings/risk-principles",
                "What you agreed with partners about risk. It is shown where a risk is weighed",
                null));
    }
}
