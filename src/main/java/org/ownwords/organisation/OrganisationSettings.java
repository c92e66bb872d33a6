package org.ownwords.organisation;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Sets;
import org.springframework.stereotype.Component;

/// Organisations, on the page of all settings.
@Component
class OrganisationSettings implements Sets {

    private final Organisations organisations;

    OrganisationSettings(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<Setting> settings(By by) {
        return List.of(new Setting(
                40,
                "Organisations",
                "/settings/organisations",
                "Partners and providers, offered where an organisation is named",
                organisations.all().isEmpty() ? "There is no organisation yet" : null));
    }
}
