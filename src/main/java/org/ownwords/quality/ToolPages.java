package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The sets of questions: what each asks, writing one or another version of one, and ending one. Whoever
/// reads files sees them; managers and the Board write them.
@Controller
@Transactional
@RequestMapping("/quality/questions")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class ToolPages {

    private final ToolShelf shelf;
    private final Practitioners practitioners;
    private final Templates templates;

    ToolPages(ToolShelf shelf, Practitioners practitioners, Templates templates) {
        this.shelf = shelf;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, By by) {
        return Page.of(templates.qualityQuestions(chrome, shelf.all(), writes(by)));
    }

    private static boolean writes(By by) {
        return by.practitioner().role() != Role.PRACTITIONER;
    }

    @GetMapping("/{setCode}")
    Page show(Chrome chrome, By by, Typed typed, @PathVariable String setCode) {
        return Page.of(page(chrome, by, shelf.get(setCode), typed, Problems.NONE));
    }

    @PostMapping("/{setCode}")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    View end(Chrome chrome, By by, Typed typed, @PathVariable String setCode) {
        var entry = shelf.get(setCode);
        var reading = new Reader(typed);
        var why = reading.words("why", "Enter why it is no longer offered");
        return switch (reading.accept(() -> why)) {
            case Refused<String>(var problems) -> Page.invalid(page(chrome, by, entry, typed, problems));
            case Accepted<String>(var reason) -> {
                shelf.end(typed.id(), entry, reason, by);
                yield Page.to(entry.tool().path());
            }
        };
    }

    /// One that was no longer offered.
    @GetMapping("/{setCode}/offer")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    Page offering(Chrome chrome, Typed typed, @PathVariable String setCode) {
        var entry = shelf.get(setCode);
        if (!entry.mayBeOfferedAgain()) {
            throw new NotFound();
        }
        return Page.of(templates.qualityOfferAgain(chrome, entry, typed, Problems.NONE));
    }

    @PostMapping("/{setCode}/offer")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    View offerAgain(Chrome chrome, By by, Typed typed, @PathVariable String setCode) {
        var entry = shelf.get(setCode);
        var reading = new Reader(typed);
        var why = reading.words("why", "Enter why it is offered again");
        return switch (reading.accept(() -> why)) {
            case Refused<String>(var problems) ->
                Page.invalid(templates.qualityOfferAgain(chrome, entry, typed, problems));
            case Accepted<String>(var reason) -> {
                shelf.offerAgain(typed.id(), entry, reason, by);
                yield Page.to(entry.tool().path());
            }
        };
    }

    private JteModel page(Chrome chrome, By by, ToolEntry entry, Typed typed, Problems problems) {
        return templates.qualityQuestionSet(chrome, entry, writes(by), practitioners.names(), typed, problems);
    }

    @GetMapping("/new")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    Page form(Chrome chrome, Typed typed, @RequestParam(defaultValue = "") String from) {
        var before = shelf.find(from).orElse(null);
        // A draft is gone on with where it is of another version of the same set.
        var otherwise = before == null ? Typed.nothing() : ToolForm.entered(before.tool());
        var begun = typed.text(ToolForm.FROM).equals(from) ? typed : otherwise;
        return Page.of(templates.qualityWriteQuestions(chrome, before, begun, Problems.NONE));
    }

    @PostMapping("/new")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    View write(Chrome chrome, By by, Typed typed) {
        var before = shelf.find(typed.text(ToolForm.FROM)).orElse(null);
        return switch (ToolForm.read(new Reader(typed))) {
            case Refused<ToolForm.Wanted>(var problems) -> Page.invalid(form(chrome, before, typed, problems));
            case Accepted<ToolForm.Wanted>(var wanted) ->
                shelf.write(typed.id(), wanted.tool(), before, wanted.why(), by)
                        ? Page.to("/quality/questions/" + typed.id())
                        : Page.newer(
                                form(
                                        chrome,
                                        before,
                                        typed.without(Typed.ID),
                                        Problems.of(
                                                "name",
                                                "A colleague has written another version of these questions. Look at it under all questions")));
        };
    }

    private JteModel form(Chrome chrome, @Nullable ToolEntry before, Typed typed, Problems problems) {
        return templates.qualityWriteQuestions(chrome, before, typed, problems);
    }
}
