package org.ownwords.staff;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Absence;
import org.ownwords.access.Absences;
import org.ownwords.access.ActorId;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// That somebody is away, and who covers for them: recorded and changed by an administrator.
@Controller
@Transactional
@RequestMapping("/settings/staff/{actor}/absences")
@Allow(Role.ADMINISTRATOR)
class AbsencePages {

    private final Absences absences;
    private final Practitioners practitioners;
    private final Templates templates;

    AbsencePages(Absences absences, Practitioners practitioners, Templates templates) {
        this.absences = absences;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping("/new")
    Page form(Chrome chrome, Typed typed, @PathVariable String actor) {
        return Page.of(page(chrome, of(actor, null), typed, Problems.NONE));
    }

    @PostMapping("/new")
    View add(Chrome chrome, By by, Typed typed, @PathVariable String actor) {
        return recorded(chrome, by, typed, of(actor, null));
    }

    @GetMapping("/{absence}")
    Page show(Chrome chrome, Typed typed, @PathVariable String actor, @PathVariable UUID absence) {
        return Page.of(page(chrome, of(actor, absence), typed, Problems.NONE));
    }

    @PostMapping("/{absence}")
    View change(Chrome chrome, By by, Typed typed, @PathVariable String actor, @PathVariable UUID absence) {
        return recorded(chrome, by, typed, of(actor, absence));
    }

    private View recorded(Chrome chrome, By by, Typed typed, Away shown) {
        var changes = Optional.ofNullable(shown.now()).map(Absence::id);
        var beside = absences.beside(shown.who().id(), changes, by);
        return switch (AbsenceForm.read(new Reader(typed), shown.who(), shown.others(), changes.isPresent(), beside)) {
            case Refused<Absence>(var problems) -> Page.invalid(page(chrome, shown, typed, problems));
            case Accepted<Absence>(var absence) ->
                switch (absences.record(absence, changes, by)) {
                    case Change.Made() -> Page.to(shown.staffPath());
                    case Change.Taken(), Change.ChangedSince() ->
                        Page.newer(page(
                                chrome,
                                shown,
                                typed.without(Typed.ID),
                                new Problems(List.of(new Problem(
                                        "from",
                                        "This was changed since you opened it. Go back to their page and look at what"
                                                + " was recorded. What you typed is kept here",
                                        "from-day")))));
                };
        };
    }

    private JteModel page(Chrome chrome, Away away, Typed typed, Problems problems) {
        return templates.staffAbsence(chrome, away, typed, problems);
    }

    private Away of(String actor, @Nullable UUID absence) {
        var all = practitioners.all();
        var who = all.stream()
                .filter(each -> each.id().value().equals(actor))
                .findFirst()
                .orElseThrow(NotFound::new);
        var now = absence == null
                ? null
                : absences.history(new ActorId(actor)).stream()
                        .map(Kept::what)
                        .filter(each -> each.id().equals(absence))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return new Away(
                who,
                all.stream()
                        .filter(each -> !each.equals(who))
                        .filter(AbsencePages::opensCases)
                        .toList(),
                now);
    }

    private static boolean opensCases(Practitioner practitioner) {
        return switch (practitioner.role()) {
            case PRACTITIONER, MANAGER -> true;
            case BOARD_VIEWER, ANALYST, INTERVIEWER, ADMINISTRATOR -> false;
        };
    }

    /// Somebody who is away.
    ///
    /// @param others colleagues who may cover for them
    /// @param now    what was recorded and is changed, or null
    record Away(
            Practitioner who,
            List<Practitioner> others,
            @Nullable Absence now) {

        String staffPath() {
            return "/settings/staff/" + who.id().value();
        }
    }
}
