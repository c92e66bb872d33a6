package org.ownwords.workforce;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.adultreview.ReviewFindings;
import org.ownwords.casework.TimeWith;
import org.ownwords.page.Chrome;
import org.ownwords.page.Ids;
import org.ownwords.page.NotFound;
import org.ownwords.page.Option;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.workforce.EntryForm.Correction;
import org.ownwords.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Supervision and learning: what there is for whoever asks, the lists, and the page and the forms of each kind of
/// entry.
@Controller
@Transactional
@RequestMapping("/learning")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class LearningPages {

    /// The hidden field that names what an entry said when its form was opened.
    private static final String REPLACES = "replaces";

    /// Of how many weeks time with people is shown.
    private static final int WEEKS = 4;

    /// What a link to a new form may fill in.
    private static final List<String> GIVEN = List.of("people", "source", "sourceSays", "finding", "kind", "person");

    private final Workforce workforce;
    private final Trained trained;
    private final Practitioners practitioners;
    private final Cases cases;
    private final Worklist worklist;
    private final ReviewFindings findings;
    private final List<TimeWith> times;
    private final Templates templates;

    // Wide because a form offers colleagues, the cases they hold, and what reviews found.
    LearningPages(
            Workforce workforce,
            Trained trained,
            Practitioners practitioners,
            Cases cases,
            Worklist worklist,
            ReviewFindings findings,
            List<TimeWith> times,
            Templates templates) {
        this.workforce = workforce;
        this.trained = trained;
        this.practitioners = practitioners;
        this.cases = cases;
        this.worklist = worklist;
        this.findings = findings;
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
                files(
                                more.stream()
                                        .flatMap(each -> each.says().cases().stream())
                                        .toList(),
                                by)
                        .collect(Collectors.toMap(file -> file.id().value(), LearningPages::words)),
                from,
                manages));
    }

    @GetMapping("/{noun}")
    Page list(Chrome chrome, By by, @PathVariable String noun) {
        var what = noun(noun);
        if (!what.isListed()) {
            throw new NotFound();
        }
        var all = workforce.visibleTo(by.practitioner()).list(what);
        return Page.of(templates.workforceList(
                chrome,
                what,
                all,
                what == Noun.SUPERVISION ? approaches(all, by) : null,
                MayRecord.byItself(by.practitioner(), what),
                names(),
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

    /// A supervision asks first who it is with, so that it can offer the cases that they hold.
    @GetMapping("/{noun}/new")
    Page form(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable String noun,
            @RequestParam MultiValueMap<String, String> given) {
        var what = byItself(noun, by);
        var entered = typed.isEmpty() ? given(given) : typed;
        if (what == Noun.SUPERVISION && entered.ticked("people").isEmpty()) {
            return Page.of(templates.workforceWhom(
                    chrome, around(null, null, List.of(), by).teamWithoutMe()));
        }
        var around = around(null, null, entered.ticked("people"), by, what);
        return Page.of(form(chrome, what, null, around, entered, Problems.NONE));
    }

    private static Typed given(MultiValueMap<String, String> given) {
        var typed = Typed.nothing();
        for (var each : GIVEN) {
            if (given.containsKey(each)) {
                typed = typed.with(each, Objects.requireNonNull(given.get(each)));
            }
        }
        return typed;
    }

    @PostMapping("/{noun}/new")
    View record(Chrome chrome, By by, Typed typed, @PathVariable String noun) {
        var what = byItself(noun, by);
        return record(chrome, by, typed, what, around(null, null, typed.ticked("people"), by, what));
    }

    private static Noun byItself(String code, By by) {
        var noun = noun(code);
        if (!MayRecord.byItself(by.practitioner(), noun)) {
            throw new NotFound();
        }
        return noun;
    }

    @GetMapping("/{noun}/{entryId}/{follow}/new")
    Page followingForm(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable String noun,
            @PathVariable UUID entryId,
            @PathVariable String follow) {
        var from = workforce.visibleTo(by.practitioner()).standing(noun(noun), entryId);
        var what = following(from, follow, by);
        return Page.of(form(chrome, what, from, around(from, null, List.of(), by), typed, Problems.NONE));
    }

    @PostMapping("/{noun}/{entryId}/{follow}/new")
    View recordFollowing(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable String noun,
            @PathVariable UUID entryId,
            @PathVariable String follow) {
        var from = workforce.visibleTo(by.practitioner()).standing(noun(noun), entryId);
        return record(chrome, by, typed, following(from, follow, by), around(from, null, List.of(), by));
    }

    /// What may follow from an entry, and be recorded by whoever asks.
    private Noun following(Known from, String follow, By by) {
        var what = noun(follow);
        if (!MayRecord.following(by.practitioner(), from, what, asked(from, by))) {
            throw new NotFound();
        }
        return what;
    }

    private List<String> asked(Known from, By by) {
        return from.says().noun() == Noun.QUESTION
                ? LearningDue.asked(workforce.visibleTo(by.practitioner()).list(Noun.CHAMPION))
                : List.of();
    }

    private View record(Chrome chrome, By by, Typed typed, Noun noun, Around around) {
        var from = around.from();
        return switch (EntryForm.read(noun, new Reader(typed), around)) {
            case Refused<Entry>(var problems) -> Page.invalid(form(chrome, noun, from, around, typed, problems));
            case Accepted<Entry>(var says) -> {
                workforce.record(typed.id(), says, by);
                yield Page.to(from == null ? new About(noun, typed.id()).path() : from.path());
            }
        };
    }

    private JteModel form(
            Chrome chrome, Noun noun, @Nullable Known from, Around around, Typed typed, Problems problems) {
        return templates.workforceRecord(
                chrome, noun, from, EntryForm.asks(noun, around), around.names(), typed, problems);
    }

    @GetMapping("/{noun}/{entryId}")
    Page show(Chrome chrome, By by, @PathVariable String noun, @PathVariable UUID entryId) {
        var visible = workforce.visibleTo(by.practitioner());
        var known = visible.get(noun(noun), entryId);
        var about = known.says().about();
        var chains = known.says().noun().follows().stream()
                .map(each -> new Shown.Chain(each, visible.following(each, List.of(known))))
                .toList();
        var withNews = Stream.concat(Stream.of(known), chains.stream().flatMap(chain -> chain.following().stream()))
                .filter(each -> each.says().noun().stands())
                .toList();
        return Page.of(templates.workforceShow(
                chrome,
                new Shown(
                        known,
                        about == null ? null : visible.get(about.noun(), about.entry()),
                        finding(known.says(), by),
                        paths(known.says().cases(), by),
                        visible.following(Noun.NEWS, withNews),
                        chains,
                        visible.versions(known),
                        asked(known, by)),
                known.says() instanceof Course course && course.required() && mayCount(by)
                        ? trained.asked(known, by)
                        : List.of(),
                names(),
                by));
    }

    private static boolean mayCount(By by) {
        return by.practitioner().role() != Role.PRACTITIONER;
    }

    private @Nullable Option finding(Entry says, By by) {
        var finding = says.finding();
        return finding == null || !mayCount(by)
                ? null
                : findings.all().stream()
                        .filter(each -> each.id().equals(finding))
                        .map(each -> Option.of(each.path(), each.words()))
                        .findFirst()
                        .orElse(null);
    }

    /// The cases among these that somebody may open.
    private List<Option> paths(Collection<UUID> ids, By by) {
        return files(ids, by)
                .map(file -> Option.of(file.id().path(), words(file)))
                .toList();
    }

    private Stream<CaseFile> files(Collection<UUID> ids, By by) {
        return ids.isEmpty()
                ? Stream.empty()
                : cases
                        .visibleTo(by.actor())
                        .those(ids.stream().map(CaseId::new).toList())
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(LearningPages::words));
    }

    private static String words(CaseFile file) {
        return "%s, case %d".formatted(file.person().name(), file.number());
    }

    @GetMapping("/{noun}/{entryId}/correction")
    Page again(Chrome chrome, By by, Typed typed, @PathVariable String noun, @PathVariable UUID entryId) {
        var known = mayBeRecordedAgain(noun, entryId, by);
        var around = around(known, by);
        return Page.of(
                again(chrome, known, around, typed.isEmpty() ? EntryForm.entered(known.says()) : typed, Problems.NONE));
    }

    private Known mayBeRecordedAgain(String noun, UUID entryId, By by) {
        var known = workforce.visibleTo(by.practitioner()).get(noun(noun), entryId);
        if (!MayRecord.again(by.practitioner(), known)) {
            throw new NotFound();
        }
        return known;
    }

    @PostMapping("/{noun}/{entryId}/correction")
    View recordAgain(Chrome chrome, By by, Typed typed, @PathVariable String noun, @PathVariable UUID entryId) {
        var known = mayBeRecordedAgain(noun, entryId, by);
        var around = around(known, by);
        return switch (EntryForm.again(known.says(), new Reader(typed), around)) {
            case Refused<Correction>(var problems) -> Page.invalid(again(chrome, known, around, typed, problems));
            case Accepted<Correction>(var correction) ->
                workforce.again(typed.id(), known, typed.reference(REPLACES).orElse(known.id()), correction, by)
                        ? Page.to(known.path())
                        : newer(chrome, known, around, typed);
        };
    }

    private Page newer(Chrome chrome, Known known, Around around, Typed typed) {
        var last = known.lastRow().toString();
        var yours = typed.with(REPLACES, last)
                .with(Typed.ID, Ids.from(typed.id(), last).toString());
        var problem = new Problem(
                "again", "A colleague recorded this again while you were typing. Check what it says now, and yours");
        return Page.newer(again(chrome, known, around, yours, new Problems(List.of(problem))));
    }

    private JteModel again(Chrome chrome, Known known, Around around, Typed typed, Problems problems) {
        return templates.workforceAgain(
                chrome, known, EntryForm.asks(known.says().noun(), around), around.names(), names(), typed, problems);
    }

    private Around around(Known known, By by) {
        var about = known.says().about();
        return around(
                about == null ? null : workforce.visibleTo(by.practitioner()).get(about.noun(), about.entry()),
                known.says(),
                MayRead.named(known.says()),
                by,
                known.says().noun());
    }

    private Around around(@Nullable Known from, @Nullable Entry before, Collection<String> people, By by) {
        return around(from, before, people, by, Noun.NEWS);
    }

    private Around around(@Nullable Known from, @Nullable Entry before, Collection<String> people, By by, Noun noun) {
        return new Around(
                by.practitioner(),
                practitioners.all(),
                switch (noun) {
                    case SUPERVISION -> held(before, people, by);
                    case MORE -> held(before, List.of(by.recordedBy()), by);
                    case AGREED, NEWS, REPLY, REFLECTION, COURSE, HAD, NEED, FORUM, CHAMPION, QUESTION -> List.of();
                },
                (noun == Noun.COURSE || noun == Noun.NEED) && mayCount(by)
                        ? findings.all().stream()
                                .map(each -> Option.of(each.id().toString(), each.words()))
                                .toList()
                        : List.of(),
                before,
                from,
                by.today());
    }

    /// The cases that some colleagues hold, and those that were named before.
    private List<Option> held(@Nullable Entry before, Collection<String> people, By by) {
        var ids = new ArrayList<UUID>();
        if (before != null) {
            ids.addAll(before.cases());
        }
        worklist.heldBy(people).keySet().forEach(each -> ids.add(each.value()));
        return files(ids.stream().distinct().toList(), by)
                .map(file -> Option.of(file.id().value().toString(), words(file)))
                .toList();
    }

    private Names names() {
        return new Names(practitioners.names());
    }

    private static Noun noun(String code) {
        return Noun.of(code).orElseThrow(NotFound::new);
    }
}
