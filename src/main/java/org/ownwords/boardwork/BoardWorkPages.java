package org.ownwords.boardwork;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.boardwork.EntryForm.Correction;
import org.ownwords.casework.Doers;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Option;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Options;
import org.ownwords.vocabulary.Principle;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The Board's own work: its plan at a glance, the lists, and the page and the forms of each kind of entry.
@Controller
@Transactional
@RequestMapping("/board/work")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class BoardWorkPages {

    /// The hidden field that names what an entry said when its form was opened.
    private static final String REPLACES = "replaces";

    private final BoardWork work;
    private final Practitioners practitioners;
    private final Doers doers;
    private final Templates templates;

    BoardWorkPages(BoardWork work, Practitioners practitioners, Doers doers, Templates templates) {
        this.work = work;
        this.practitioners = practitioners;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page atAGlance(Chrome chrome, By by) {
        var today = by.today();
        var objectives = work.list(Noun.OBJECTIVE, Filter.stands(Filter.Stands.OPEN, today));
        var meetings = work.list(Noun.MEETING, new Filter(null, Met.BOARD.code(), "", null, today)).stream()
                .map(Known::says)
                .map(Meeting.class::cast)
                .toList();
        return Page.of(templates.boardworkGlance(
                chrome,
                objectives,
                work.list(Noun.ACTION, Filter.stands(Filter.Stands.OVERDUE, today)),
                work.list(Noun.RECOMMENDATION, Filter.stands(Filter.Stands.OVERDUE, today)),
                Stream.of(Noun.ASSURANCE, Noun.CHALLENGE, Noun.OBJECTIVE, Noun.SUBGROUP, Noun.GROUP, Noun.UNREACHED)
                        .flatMap(each -> work.list(each, Filter.stands(Filter.Stands.OVERDUE, today)).stream())
                        .toList(),
                Coverage.of(objectives),
                Grid.of(objectives),
                Rhythm.of(meetings, today),
                today));
    }

    /// Wide because each filter of the list is in its address.
    @GetMapping("/{noun}")
    Page list(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable String noun,
            @RequestParam(defaultValue = "") String stands,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String who) {
        var what = noun(noun);
        var filter = new Filter(Filter.Stands.of(stands).orElse(null), kind, who, null, by.today());
        return Page.of(templates.boardworkList(
                chrome,
                what,
                work.list(what, filter),
                filter,
                kinds(what),
                what == Noun.CLAIM || what == Noun.POINTS ? work.points() : null,
                MayRecord.byItself(by.practitioner(), what),
                EntryStore.MOST,
                typed));
    }

    /// What a list can be narrowed to, where its entries are of kinds.
    private static List<Option> kinds(Noun noun) {
        return switch (noun) {
            case OBJECTIVE -> Options.of(Principle.all());
            case RECOMMENDATION -> Options.of(CameFrom.all());
            case SUBGROUP -> Options.of(Strand.all());
            case MEETING -> Options.of(Met.all());
            case GROUP -> Options.of(GroupKind.all());
            case ACTIVITY -> Options.of(ActivityKind.all());
            case ASSURANCE -> Options.of(AssuranceAbout.all());
            case ACTION, NEWS, CHALLENGE, HEARD, MECHANISM, UNREACHED, PROVISION, POINTS, CLAIM -> List.of();
        };
    }

    @GetMapping("/{noun}/new")
    Page form(Chrome chrome, By by, Typed typed, @PathVariable String noun) {
        var what = byItself(noun, by);
        var around = around(null, by);
        var entered = typed.isEmpty() && what == Noun.POINTS ? EntryForm.entered(work.points(), around) : typed;
        return Page.of(form(chrome, what, null, around, entered, Problems.NONE));
    }

    @PostMapping("/{noun}/new")
    View record(Chrome chrome, By by, Typed typed, @PathVariable String noun) {
        return record(chrome, by, typed, byItself(noun, by), null);
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
        var from = work.standing(noun(noun), entryId);
        var what = following(from, follow, by);
        return Page.of(form(chrome, what, from, around(from.asAbout(), by), typed, Problems.NONE));
    }

    @PostMapping("/{noun}/{entryId}/{follow}/new")
    View recordFollowing(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable String noun,
            @PathVariable UUID entryId,
            @PathVariable String follow) {
        var from = work.standing(noun(noun), entryId);
        return record(chrome, by, typed, following(from, follow, by), from);
    }

    /// What may follow from an entry, and be recorded by whoever asks.
    private static Noun following(Known from, String follow, By by) {
        var noun = from.says().noun();
        var what = noun(follow);
        var follows =
                what == Noun.NEWS ? !noun.standings().isEmpty() : noun.follows().contains(what);
        if (!follows || !MayRecord.whatFollows(by.practitioner(), from, what)) {
            throw new NotFound();
        }
        return what;
    }

    private View record(Chrome chrome, By by, Typed typed, Noun noun, @Nullable Known from) {
        var around = around(from == null ? null : from.asAbout(), by);
        return switch (EntryForm.read(noun, new Reader(typed), around)) {
            case Refused<Entry>(var problems) -> Page.invalid(form(chrome, noun, from, around, typed, problems));
            case Accepted<Entry>(var says) -> {
                work.record(typed.id(), says, by);
                yield Page.to(from != null && noun == Noun.NEWS ? from.path() : new About(noun, typed.id()).path());
            }
        };
    }

    private JteModel form(
            Chrome chrome, Noun noun, @Nullable Known from, Around around, Typed typed, Problems problems) {
        return templates.boardworkRecord(
                chrome, noun, from, EntryForm.asks(noun, around), around.names().offered(), typed, problems);
    }

    @GetMapping("/{noun}/{entryId}")
    Page show(
            Chrome chrome,
            By by,
            @PathVariable String noun,
            @PathVariable UUID entryId,
            @RequestParam(defaultValue = "") String harm) {
        var known = work.get(noun(noun), entryId);
        var about = known.says().about();
        var chains = known.says().noun().follows().stream()
                .map(each -> {
                    var following = work.list(each, Filter.about(entryId, by.today()));
                    return new Shown.Chain(each, Shown.Following.of(following, work.news(following)));
                })
                .toList();
        return Page.of(templates.boardworkShow(
                chrome,
                new Shown(
                        known,
                        about == null ? null : work.get(about.noun(), about.entry()),
                        work.news(List.of(known)),
                        chains,
                        work.versions(known)),
                trend(known, AbuseType.of(harm).orElse(null), by.today()),
                practitioners.names(),
                by));
    }

    /// Concerns about a kind of harm beside the day of an entry, where it has come.
    ///
    /// @param asked which somebody asked for, or null where it is the one that the entry names
    private @Nullable Trend trend(Known known, @Nullable AbuseType asked, LocalDate today) {
        var harm = asked == null && known.says() instanceof Activity activity ? activity.harm() : asked;
        var day = known.day();
        return harm == null || day == null || day.isAfter(today) ? null : work.trend(harm, day, today);
    }

    @GetMapping("/{noun}/{entryId}/correction")
    Page again(Chrome chrome, By by, Typed typed, @PathVariable String noun, @PathVariable UUID entryId) {
        var known = toRecordAgain(noun, entryId, by);
        var around = around(known.says().about(), by);
        return Page.of(again(
                chrome,
                known,
                around,
                typed.isEmpty() ? EntryForm.entered(known.says(), around) : typed,
                Problems.NONE));
    }

    @PostMapping("/{noun}/{entryId}/correction")
    View recordAgain(Chrome chrome, By by, Typed typed, @PathVariable String noun, @PathVariable UUID entryId) {
        var known = toRecordAgain(noun, entryId, by);
        var around = around(known.says().about(), by);
        return switch (EntryForm.again(known.says(), new Reader(typed), around)) {
            case Refused<Correction>(var problems) -> Page.invalid(again(chrome, known, around, typed, problems));
            case Accepted<Correction>(var correction) ->
                work.again(typed.id(), known, typed.reference(REPLACES).orElse(known.id()), correction, by)
                        ? Page.to(known.path())
                        : newer(chrome, known, around, typed);
        };
    }

    /// One that whoever asks may record again.
    private Known toRecordAgain(String noun, UUID entry, By by) {
        var known = work.get(noun(noun), entry);
        if (!MayRecord.again(by.practitioner(), known)) {
            throw new NotFound();
        }
        return known;
    }

    private Page newer(Chrome chrome, Known known, Around around, Typed typed) {
        var yours = typed.onTopOf(REPLACES, known.lastRow());
        var problem = new Problem(
                "again", "A colleague recorded this again while you were typing. Check what it says now, and yours");
        return Page.newer(again(chrome, known, around, yours, Problems.of(problem)));
    }

    private JteModel again(Chrome chrome, Known known, Around around, Typed typed, Problems problems) {
        return templates.boardworkAgain(
                chrome,
                known,
                EntryForm.asks(known.says().noun(), around),
                around.names().offered(),
                typed,
                problems);
    }

    private Around around(@Nullable About from, By by) {
        return new Around(
                new Owner.Names(practitioners.all(), doers.organisations()),
                from,
                work.points().points(),
                by.today());
    }

    private static Noun noun(String code) {
        return Noun.of(code).orElseThrow(NotFound::new);
    }
}
