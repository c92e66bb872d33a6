package org.ownwords.switches;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/// What the council turns on for itself: set by an administrator, from a day on.
@Controller
@Transactional
@RequestMapping("/settings/extra-stops")
@Allow(Role.ADMINISTRATOR)
class SwitchPages {

    private static final String HOME = "/settings/extra-stops";

    private final Switches switches;
    private final AllSwitches all;
    private final Practitioners practitioners;
    private final Templates templates;

    SwitchPages(Switches switches, AllSwitches all, Practitioners practitioners, Templates templates) {
        this.switches = switches;
        this.all = all;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, By by) {
        var turnedOn = switches.turnedOn();
        var groups = new LinkedHashMap<String, List<Now>>();
        all.grouped()
                .forEach((group, list) -> groups.put(
                        group,
                        list.stream()
                                .map(each -> now(each, turnedOn, by.today()))
                                .toList()));
        return Page.of(templates.switchesList(chrome, groups));
    }

    private static Now now(Switch of, TurnedOn turnedOn, LocalDate today) {
        var entry = turnedOn.now(of.code(), today).filter(SwitchEntry::on);
        return new Now(
                of,
                entry.isPresent(),
                entry.map(SwitchPages::inForce).orElse(""),
                entry.filter(each -> each.isToLookAt(today)).isPresent());
    }

    /// `Sam Oyelaran answers for it, since 3 July 2026. It is looked at again on 3 July 2027.`
    private static String inForce(SwitchEntry entry) {
        return "%s answers for it, since %s.%s"
                .formatted(entry.owner(), Days.day(entry.from()), again(entry, " It is looked at again on %s."));
    }

    private static String again(SwitchEntry entry, String words) {
        return entry.again() == null ? "" : words.formatted(Days.day(entry.again()));
    }

    /// A switch, and whether it is on today.
    ///
    /// @param inForce who answers for it, since when, and when it is looked at again; or nothing where it is off
    /// @param passed  whether the day to look at it again has passed
    record Now(Switch of, boolean on, String inForce, boolean passed) {

        public String words() {
            return of.inWords(on);
        }
    }

    @GetMapping("/{switch}")
    Page form(Chrome chrome, By by, Typed typed, @PathVariable("switch") String code) {
        return Page.of(page(chrome, of(code, by.today()), typed, Problems.NONE));
    }

    @PostMapping("/{switch}")
    View set(Chrome chrome, By by, Typed typed, @PathVariable("switch") String code) {
        var shown = of(code, by.today());
        return switch (SwitchForm.read(new Reader(typed), code, by.today())) {
            case Refused<SwitchEntry>(var problems) -> Page.invalid(page(chrome, shown, typed, problems));
            case Accepted<SwitchEntry>(var entry) ->
                switch (switches.set(entry, typed.reference("replaces"), by)) {
                    case Change.Made() -> Page.to(HOME);
                    case Change.Taken(), Change.ChangedSince() ->
                        Page.newer(page(
                                chrome,
                                shown,
                                typed.without(Typed.ID).with("replaces", shown.replaces()),
                                Change.changedSince("on")));
                };
        };
    }

    private JteModel page(Chrome chrome, Shown shown, Typed typed, Problems problems) {
        return templates.switchesForm(chrome, shown, typed, problems);
    }

    private Shown of(String code, LocalDate today) {
        var of = all.find(code).orElseThrow(NotFound::new);
        var history = switches.history(code);
        var names = practitioners.names();
        return new Shown(
                of,
                new TurnedOn(history.stream().map(each -> each.what()).toList()).isOn(code, today),
                history.stream().findFirst().map(each -> each.what().id()),
                names.values().stream().sorted().toList(),
                history.stream()
                        .map(each -> new Since(
                                each.what().from(),
                                "%s. %s answers for it.%s"
                                        .formatted(
                                                of.inWords(each.what().on()),
                                                each.what().owner(),
                                                again(each.what(), " It is looked at again on %s.")),
                                each.what().why(),
                                names.getOrDefault(each.by(), each.by()),
                                each.recorded()))
                        .toList());
    }

    /// A switch with what holds now, and all that was recorded of it.
    ///
    /// @param last   the row that was recorded last
    /// @param owners the names to offer
    record Shown(Switch of, boolean on, Optional<UUID> last, List<String> owners, List<Since> since) {

        String replaces() {
            return last.map(UUID::toString).orElse("");
        }
    }
}
