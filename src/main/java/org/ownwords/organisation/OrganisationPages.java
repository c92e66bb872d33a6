package org.ownwords.organisation;

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

/// The organisations that the council works with: added, changed and ended by an administrator.
@Controller
@Transactional
@RequestMapping("/settings/organisations")
@Allow(Role.ADMINISTRATOR)
class OrganisationPages {

    private static final String HOME = "/settings/organisations";

    private final Organisations organisations;
    private final Practitioners practitioners;
    private final Templates templates;

    OrganisationPages(Organisations organisations, Practitioners practitioners, Templates templates) {
        this.organisations = organisations;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, By by, Typed typed) {
        return Page.of(list(chrome, by, typed, Problems.NONE));
    }

    @PostMapping
    View add(Chrome chrome, By by, Typed typed) {
        return switch (OrganisationForm.read(new Reader(typed), Optional.empty(), by.today())) {
            case Refused<Organisation>(var problems) -> Page.invalid(list(chrome, by, typed, problems));
            case Accepted<Organisation>(var organisation) ->
                switch (organisations.record(organisation, Optional.empty(), by)) {
                    case Change.Made() -> Page.to(HOME);
                    case Change.Taken() -> Page.invalid(list(chrome, by, typed, taken()));
                    case Change.ChangedSince() ->
                        Page.newer(list(
                                chrome,
                                by,
                                typed.without(Typed.ID),
                                problem("This form was sent before with other words, which are recorded. Send yours if"
                                        + " it is another organisation")));
                };
        };
    }

    private JteModel list(Chrome chrome, By by, Typed typed, Problems problems) {
        return templates.organisationList(chrome, organisations.all(), typed, problems, by.today());
    }

    private static Problems taken() {
        return problem("There is or was an organisation of this name. Change that one, or enter another name");
    }

    private static Problems problem(String words) {
        return Problems.of("name", words);
    }

    @GetMapping("/{organisation}")
    Page show(Chrome chrome, Typed typed, @PathVariable UUID organisation) {
        return Page.of(templates.organisationShow(chrome, of(organisation), typed, Problems.NONE));
    }

    @PostMapping("/{organisation}")
    View change(Chrome chrome, By by, Typed typed, @PathVariable UUID organisation) {
        var shown = of(organisation);
        return switch (OrganisationForm.read(new Reader(typed), Optional.of(organisation), by.today())) {
            case Refused<Organisation>(var problems) ->
                Page.invalid(templates.organisationShow(chrome, shown, typed, problems));
            case Accepted<Organisation>(var changed) ->
                switch (organisations.record(changed, typed.reference("replaces"), by)) {
                    case Change.Made() -> Page.to(HOME);
                    case Change.Taken() -> Page.invalid(templates.organisationShow(chrome, shown, typed, taken()));
                    case Change.ChangedSince() ->
                        Page.newer(templates.organisationShow(
                                chrome,
                                shown,
                                typed.without(Typed.ID)
                                        .with("replaces", shown.last().id().toString()),
                                problem("This was changed since you opened it. Look at what was recorded below, and"
                                        + " send yours again if it is still right")));
                };
        };
    }

    private Shown of(UUID what) {
        var history = organisations.history(what);
        var names = practitioners.names();
        return new Shown(
                history.stream().findFirst().map(each -> each.what()).orElseThrow(NotFound::new),
                history.stream()
                        .map(each -> new Since(
                                each.what().days().from(),
                                Shown.words(each.what()),
                                each.what().why(),
                                names.getOrDefault(each.by(), each.by()),
                                each.recorded()))
                        .toList());
    }

    /// An organisation, with all that was recorded of it.
    record Shown(Organisation last, List<Since> since) {

        /// In a line: `Care provider, until 31 March 2027`.
        static String words(Organisation organisation) {
            var until = organisation.days().until();
            return "%s: %s%s."
                    .formatted(
                            organisation.named().name(),
                            organisation.named().kind().words(),
                            until == null ? "" : ", until " + Days.day(until));
        }
    }
}
