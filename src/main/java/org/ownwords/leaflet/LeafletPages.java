package org.ownwords.leaflet;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Since;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The leaflets of the council: added, changed and ended by an administrator.
@Controller
@Transactional
@RequestMapping("/settings/leaflets")
@Allow(Role.ADMINISTRATOR)
class LeafletPages {

    private static final String HOME = "/settings/leaflets";

    private final Leaflets leaflets;
    private final Practitioners practitioners;
    private final Templates templates;

    LeafletPages(Leaflets leaflets, Practitioners practitioners, Templates templates) {
        this.leaflets = leaflets;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, By by, Typed typed) {
        return Page.of(list(chrome, by, typed, Problems.NONE));
    }

    @PostMapping
    View add(Chrome chrome, By by, Typed typed) {
        return switch (LeafletForm.read(new Reader(typed), Optional.empty(), by.today())) {
            case Refused<Leaflet>(var problems) -> Page.invalid(list(chrome, by, typed, problems));
            case Accepted<Leaflet>(var leaflet) ->
                switch (leaflets.record(leaflet, Optional.empty(), by)) {
                    case Change.Made() -> Page.to(leaflet.path());
                    case Change.Taken() -> Page.invalid(list(chrome, by, typed, taken()));
                    case Change.ChangedSince() ->
                        Page.newer(list(chrome, by, typed.without(Typed.ID), Change.sentBefore("title")));
                };
        };
    }

    private JteModel list(Chrome chrome, By by, Typed typed, Problems problems) {
        return templates.leafletList(
                chrome, leaflets.all(), leaflets.packs(), practitioners.all(), typed, problems, by.today());
    }

    private static Problems taken() {
        return Problems.of("title", "There is a leaflet of this title. Change that one, or enter another title");
    }

    @GetMapping("/{leafletId}")
    Page show(Chrome chrome, By by, Typed typed, @PathVariable UUID leafletId) {
        return Page.of(page(chrome, by, leafletId, typed, Problems.NONE));
    }

    @PostMapping("/{leafletId}")
    View change(Chrome chrome, By by, Typed typed, @PathVariable UUID leafletId) {
        var last = leaflets.get(leafletId);
        return switch (LeafletForm.read(new Reader(typed), Optional.of(leafletId), by.today())) {
            case Refused<Leaflet>(var problems) -> Page.invalid(page(chrome, by, leafletId, typed, problems));
            case Accepted<Leaflet>(var changed) ->
                switch (leaflets.record(changed, typed.reference("replaces"), by)) {
                    case Change.Made() -> Page.to(HOME);
                    case Change.Taken() -> Page.invalid(page(chrome, by, leafletId, typed, taken()));
                    case Change.ChangedSince() ->
                        Page.newer(page(
                                chrome,
                                by,
                                leafletId,
                                typed.without(Typed.ID)
                                        .with("replaces", last.id().toString()),
                                Change.changedSince("title")));
                };
        };
    }

    private JteModel page(Chrome chrome, By by, UUID leafletId, Typed typed, Problems problems) {
        var last = leaflets.get(leafletId);
        var names = practitioners.names();
        var versions = leaflets.versions(leafletId);
        var shown = new ShownLeaflet(
                last,
                versions,
                Offered.on(by.today(), List.of(last), versions).all().stream()
                        .map(each -> each.version().id())
                        .toList(),
                leaflets.history(leafletId).stream()
                        .map(each -> new Since(
                                Days.on(each.recorded()),
                                "%s. %s, for: %s. %s looks after it."
                                        .formatted(
                                                each.what().title(),
                                                each.what().about().words(),
                                                each.what().audience().inSentence(),
                                                each.what().owner()),
                                each.what().why(),
                                names.getOrDefault(each.by(), each.by()),
                                each.recorded()))
                        .toList());
        return templates.leafletShow(chrome, shown, practitioners.all(), typed, problems);
    }
}
