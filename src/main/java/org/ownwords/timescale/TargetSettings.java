package org.ownwords.timescale;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Sets;
import org.springframework.stereotype.Component;

/// Targets, on the page of all settings.
@Component
class TargetSettings implements Sets {

    private final Timescales timescales;

    TargetSettings(Timescales timescales) {
        this.timescales = timescales;
    }

    @Override
    public List<Setting> settings(By by) {
        var targets = timescales.targets(by.today());
        var without = timescales.stages().stream()
                .filter(stage -> targets.of(stage.code(), by.today()).isEmpty())
                .count();
        return List.of(new Setting(
                30,
                "Targets",
                "/settings/targets",
                "How long each stage of the work is meant to take",
                without == 0
                        ? null
                        : "For %d of %d stages nothing is set"
                                .formatted(without, timescales.stages().size())));
    }
}
