package org.ownwords.workforce;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The page of an entry, and the forms that record one or what follows from it.
@Controller
@Transactional
@RequestMapping("/learning")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class EntryPages {

    /// What a link to a new form may fill in.
    private static final List<String> GIVEN =
            List.of("people", "source", "sourceSays", "finding", "kind", "person", "team");

    private final Workforce workforce;
    private final Trained trained;
    private final Surroundings surroundings;
    private final Templates templates;

    EntryPages(Workforce workforce, Trained trained, Surroundings surroundings, Templates templates) {
        this.workforce = workforce;
        this.trained = trained;
        this.surroundings = surroundings;
        this.templates = templates;
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
                    chrome, surroundings.around(null, null, List.of(), by).teamWithoutMe()));
        }
        var around = surroundings.around(null, null, entered.ticked("people"), by, what);
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
        return record(chrome, by, typed, what, surroundings.around(null, null, typed.ticked("people"), by, what));
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
        return Page.of(form(chrome, what, from, surroundings.around(from, null, List.of(), by), typed, Problems.NONE));
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
        return record(chrome, by, typed, following(from, follow, by), surroundings.around(from, null, List.of(), by));
    }

    /// What may follow from an entry, and be recorded by whoever asks.
    private Noun following(Known from, String follow, By by) {
        var what = noun(follow);
        if (!MayRecord.following(by.practitioner(), from, what, surroundings.asked(from, by))) {
            throw new NotFound();
        }
        return what;
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
                        surroundings.finding(known.says(), by),
                        surroundings.paths(known.says().cases(), by),
                        visible.following(Noun.NEWS, withNews),
                        chains,
                        visible.versions(known),
                        surroundings.asked(known, by)),
                known.says() instanceof Course course && course.required() && Surroundings.mayCount(by)
                        ? trained.asked(known, by)
                        : List.of(),
                surroundings.names(),
                by));
    }

    private static Noun noun(String code) {
        return Noun.of(code).orElseThrow(NotFound::new);
    }
}
