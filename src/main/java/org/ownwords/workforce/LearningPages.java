package org.ownwords.workforce;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.TimeWith;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.person.CaseId;
import org.ownwords.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Supervision and learning: what there is for whoever asks, and the lists.
@Controller
@Transactional
@RequestMapping("/learning")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class LearningPages {

    /// Of how many weeks time with people is shown.
    private static final int WEEKS = 4;

    private final Workforce workforce;
    private final Trained trained;
    private final Worklist worklist;
    private final Surroundings surroundings;
    private final List<TimeWith> times;
    private final Templates templates;

    LearningPages(
            Workforce workforce,
            Trained trained,
            Worklist worklist,
            Surroundings surroundings,
            List<TimeWith> times,
            Templates templates) {
        this.workforce = workforce;
        this.trained = trained;
        this.worklist = worklist;
        this.surroundings = surroundings;
        this.times = List.copyOf(times);
        this.templates = templates;
    }

    @GetMapping
    Page overview(Chrome chrome, By by) {
        var me = by.practitioner();
        var visible = workforce.visibleTo(me);
        var supervisions = visible.list(Noun.SUPERVISION);
        var manages = me.role() == Role.MANAGER;
        return Page.of(templates.workforceOverview(
                chrome,
                new Overview(
                        supervisions,
                        manages ? Overview.Supervised.of(me, trained.team(by), supervisions) : List.of(),
                        visible.list(Noun.AGREED).stream()
                                .filter(known -> known.isOpen()
                                        && MayRead.named(known.says()).contains(by.recordedBy()))
                                .toList(),
                        trained.own(by),
                        manages
                                ? trained.ofTeam(by).stream()
                                        .map(due -> due.who().id())
                                        .distinct()
                                        .count()
                                : 0,
                        visible.list(Noun.FORUM).stream()
                                .filter(known -> !((Forum) known.says()).on().isBefore(by.today()))
                                .sorted(Comparator.comparing(known -> ((Forum) known.says()).on()))
                                .toList(),
                        visible.list(Noun.CHAMPION)),
                me,
                by.today()));
    }

    /// What there is of somebody’s own supervision and learning, for themselves to read and to print.
    @GetMapping("/mine")
    Page mine(Chrome chrome, By by) {
        var me = by.practitioner();
        var identity = by.recordedBy();
        var visible = workforce.visibleTo(me);
        return Page.of(templates.workforceMine(
                chrome,
                visible.list(Noun.SUPERVISION).stream()
                        .filter(known -> known.says() instanceof Supervision one
                                && one.people().contains(identity))
                        .toList(),
                visible.list(Noun.AGREED).stream()
                        .filter(known -> MayRead.named(known.says()).contains(identity))
                        .toList(),
                LearningRecord.of(
                        me,
                        visible.had(List.of(identity)),
                        visible.list(Noun.COURSE),
                        visible.list(Noun.FORUM),
                        trained.own(by),
                        visible.list(Noun.NEED)),
                visible.list(Noun.CHAMPION).stream()
                        .filter(known -> MayRead.named(known.says()).contains(identity))
                        .toList(),
                surroundings.names(),
                by.today()));
    }

    /// What a manager’s team had, is due for and needs, colleague by colleague and as a whole.
    @GetMapping("/team")
    @Allow(Role.MANAGER)
    Page team(Chrome chrome, By by) {
        var me = by.practitioner();
        var visible = workforce.visibleTo(me);
        var team = trained.team(by);
        var had = visible.had(team.stream().map(each -> each.id().value()).toList());
        var courses = visible.list(Noun.COURSE);
        var forums = visible.list(Noun.FORUM);
        var due = trained.ofTeam(by);
        var needs = visible.list(Noun.NEED);
        return Page.of(templates.workforceTeam(
                chrome,
                me,
                team.stream()
                        .map(each -> LearningRecord.of(each, had, courses, forums, due, needs))
                        .toList(),
                Overview.Supervised.of(me, team, visible.list(Noun.SUPERVISION)).stream()
                        .collect(Collectors.toMap(each -> each.who().id().value(), each -> each)),
                needs.stream()
                        .filter(known -> known.isOpen()
                                && known.says() instanceof Need need
                                && need.person() == null
                                && (need.team() == null || need.team().equals(me.team())))
                        .toList(),
                surroundings.names(),
                by.today()));
    }

    /// The training that is due in a team.
    @GetMapping("/due")
    @Allow(Role.MANAGER)
    Page due(Chrome chrome, By by) {
        return Page.of(templates.workforceDue(chrome, trained.ofTeam(by)));
    }

    /// What a manager's team has in hand, or what somebody has themselves.
    @GetMapping("/workload")
    @Allow({Role.PRACTITIONER, Role.MANAGER})
    Page workload(Chrome chrome, By by) {
        var manages = by.practitioner().role() == Role.MANAGER;
        var colleagues = manages ? trained.team(by) : List.of(by.practitioner());
        var identities = colleagues.stream().map(each -> each.id().value()).toList();
        var heldBy = worklist.heldBy(identities);
        var from = by.today().minusWeeks(WEEKS);
        var minutes = new HashMap<CaseId, Integer>();
        times.forEach(each ->
                each.minutes(heldBy.keySet(), from).forEach((of, time) -> minutes.merge(of, time, Integer::sum)));
        var more = workforce.visibleTo(by.practitioner()).list(Noun.MORE);
        return Page.of(templates.workforceWorkload(
                chrome,
                Workload.of(colleagues, heldBy, worklist.loads(identities, by), minutes, more),
                surroundings
                        .files(
                                more.stream()
                                        .flatMap(each -> each.says().cases().stream())
                                        .toList(),
                                by)
                        .collect(Collectors.toMap(file -> file.id().value(), Surroundings::words)),
                from,
                manages));
    }

    @GetMapping("/{noun}")
    Page list(Chrome chrome, By by, @PathVariable String noun) {
        var what = Noun.of(noun).orElseThrow(NotFound::new);
        if (!what.isListed()) {
            throw new NotFound();
        }
        var all = workforce.visibleTo(by.practitioner()).list(what);
        return Page.of(templates.workforceList(
                chrome,
                what,
                all,
                what == Noun.SUPERVISION ? approaches(all, by) : null,
                what == Noun.QUESTION ? workforce.answers(all) : null,
                MayRecord.byItself(by.practitioner(), what),
                surroundings.names(),
                by));
    }

    /// Of the supervisions that somebody held in the last year.
    private static @Nullable Approaches approaches(List<Known> all, By by) {
        var year = by.today().minusYears(1);
        var held = all.stream()
                .map(known -> (Supervision) known.says())
                .filter(says ->
                        says.supervisor().equals(by.recordedBy()) && says.on().isAfter(year))
                .map(Counted::of)
                .toList();
        return held.isEmpty() ? null : Approaches.of(held);
    }
}
