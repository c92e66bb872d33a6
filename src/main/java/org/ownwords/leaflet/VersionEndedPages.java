package org.ownwords.leaflet;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Ending a version of a leaflet.
@Controller
@Transactional
@RequestMapping("/settings/leaflets/{leafletId}/versions/{versionId}/ended")
@Allow(Role.ADMINISTRATOR)
class VersionEndedPages {

    private final Leaflets leaflets;
    private final Templates templates;

    VersionEndedPages(Leaflets leaflets, Templates templates) {
        this.leaflets = leaflets;
        this.templates = templates;
    }

    @GetMapping
    Page ending(Chrome chrome, Typed typed, @PathVariable UUID leafletId, @PathVariable UUID versionId) {
        return Page.of(templates.leafletEnded(
                chrome, leaflets.get(leafletId), leaflets.version(leafletId, versionId), typed, Problems.NONE));
    }

    @PostMapping
    View end(Chrome chrome, By by, Typed typed, @PathVariable UUID leafletId, @PathVariable UUID versionId) {
        var leaflet = leaflets.get(leafletId);
        var version = leaflets.version(leafletId, versionId);
        return switch (VersionForm.readEnding(new Reader(typed), version, by.today())) {
            case Reading.Refused<Ending>(var problems) ->
                Page.invalid(templates.leafletEnded(chrome, leaflet, version, typed, problems));
            case Reading.Accepted<Ending>(var ending) -> {
                leaflets.end(ending, by);
                yield Page.to(leaflet.path());
            }
        };
    }
}
