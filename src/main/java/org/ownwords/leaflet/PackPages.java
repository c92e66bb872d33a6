package org.ownwords.leaflet;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.NotFound;
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

/// Packs: leaflets that are given together, for one audience.
@Controller
@Transactional
@RequestMapping("/settings/leaflet-packs")
@Allow(Role.ADMINISTRATOR)
class PackPages {

    private static final String HOME = "/settings/leaflets";

    private final Leaflets leaflets;
    private final Practitioners practitioners;
    private final Templates templates;

    PackPages(Leaflets leaflets, Practitioners practitioners, Templates templates) {
        this.leaflets = leaflets;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping("/new")
    Page form(Chrome chrome, By by, Typed typed) {
        return Page.of(page(chrome, by, List.of(), typed, Problems.NONE));
    }

    @PostMapping("/new")
    View add(Chrome chrome, By by, Typed typed) {
        return record(chrome, by, List.of(), Optional.empty(), typed);
    }

    @GetMapping("/{packId}")
    Page show(Chrome chrome, By by, Typed typed, @PathVariable UUID packId) {
        return Page.of(page(chrome, by, history(packId), typed, Problems.NONE));
    }

    @PostMapping("/{packId}")
    View change(Chrome chrome, By by, Typed typed, @PathVariable UUID packId) {
        return record(chrome, by, history(packId), Optional.of(packId), typed);
    }

    private List<Kept<Pack>> history(UUID packId) {
        var history = leaflets.packHistory(packId);
        if (history.isEmpty()) {
            throw new NotFound();
        }
        return history;
    }

    private View record(Chrome chrome, By by, List<Kept<Pack>> before, Optional<UUID> what, Typed typed) {
        return switch (PackForm.read(new Reader(typed), what, leaflets.all(), by.today())) {
            case Refused<Pack>(var problems) -> Page.invalid(page(chrome, by, before, typed, problems));
            case Accepted<Pack>(var pack) ->
                switch (leaflets.recordPack(pack, typed.reference("replaces"), by)) {
                    case Change.Made() -> Page.to(HOME);
                    case Change.Taken(), Change.ChangedSince() ->
                        Page.newer(page(
                                chrome,
                                by,
                                before,
                                typed.without(Typed.ID).without("replaces"),
                                what.isPresent() ? Change.changedSince("title") : Change.sentBefore("title")));
                };
        };
    }

    private JteModel page(Chrome chrome, By by, List<Kept<Pack>> history, Typed typed, Problems problems) {
        var all = leaflets.all();
        var names = practitioners.names();
        var last = history.isEmpty() ? null : history.getFirst().what();
        var since = history.stream()
                .map(each -> new Since(
                        Days.on(each.recorded()),
                        "%s, for: %s. %s."
                                .formatted(
                                        each.what().title(),
                                        each.what().audience().inSentence(),
                                        titles(each.what(), all)),
                        each.what().why(),
                        names.getOrDefault(each.by(), each.by()),
                        each.recorded()))
                .toList();
        return templates.leafletPack(
                chrome,
                last,
                all.stream()
                        .filter(each -> each.holdsOn(by.today())
                                || (last != null && last.leaflets().contains(each.what())))
                        .toList(),
                since,
                typed,
                problems);
    }

    private static String titles(Pack pack, List<Leaflet> all) {
        return String.join(
                ", ",
                all.stream()
                        .filter(each -> pack.leaflets().contains(each.what()))
                        .map(Leaflet::title)
                        .toList());
    }
}
