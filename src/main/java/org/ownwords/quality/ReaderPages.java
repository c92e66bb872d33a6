package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
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
import org.springframework.web.servlet.View;

/// Who reads a case that was drawn, as the first reader or the second.
@Controller
@Transactional
@RequestMapping("/quality/drawn/{drawnId}/readers/{place}")
@Allow(Role.MANAGER)
class ReaderPages {

    private static final String REPLACES = "replaces";

    private final Audits audits;
    private final Readers readers;
    private final Practitioners practitioners;
    private final Templates templates;

    ReaderPages(Audits audits, Readers readers, Practitioners practitioners, Templates templates) {
        this.audits = audits;
        this.readers = readers;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page reader(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId, @PathVariable String place) {
        var read = audits.get(drawnId, by);
        return Page.of(readerPage(chrome, read, place(place, read), typed, Problems.NONE, by));
    }

    @PostMapping
    View give(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId, @PathVariable String place) {
        var read = audits.get(drawnId, by);
        var number = place(place, read);
        var reading = new Reader(typed);
        var reader = reading.choice("reader", this::colleague, "Select who reads the case");
        var dueOn = reading.optionalDay("dueOn");
        if (dueOn == null) {
            reading.dayProblem("dueOn", "Enter by when");
        } else if (dueOn.isBefore(by.today())) {
            reading.dayProblem("dueOn", "The date must be today or in the future");
        }
        var why = reading.optionalWords("why");
        return switch (reading.accept(() -> new Given(
                typed.id(), drawnId, number, reader.orElseThrow().id().value(), dueOn == null ? by.today() : dueOn))) {
            case Refused<Given>(var problems) -> Page.invalid(readerPage(chrome, read, number, typed, problems, by));
            case Accepted<Given>(var given) ->
                switch (readers.give(
                        read,
                        given,
                        reader.orElseThrow(),
                        typed.reference(REPLACES).orElse(null),
                        why,
                        by)) {
                    case Giving.Done() ->
                        Page.to("/quality/cycles/" + read.drawn().cycle());
                    case Giving.Refused(var may) ->
                        Page.invalid(readerPage(
                                chrome, read, number, typed, Problems.of("reader", MayAudit.words(may)), by));
                    case Giving.Newer() ->
                        Page.newer(readerPage(
                                chrome,
                                read,
                                number,
                                typed.without(Typed.ID)
                                        .with(
                                                REPLACES,
                                                read.reader(number)
                                                        .map(each -> each.id().toString())
                                                        .orElse("")),
                                Problems.of(
                                        "reader",
                                        "Somebody else has changed who reads this case, or it has been read. Look at"
                                                + " who reads it now"),
                                by));
                };
        };
    }

    private Optional<Practitioner> colleague(String identity) {
        return practitioners.all().stream()
                .filter(each -> each.id().value().equals(identity))
                .findFirst();
    }

    /// The first reader, and the second where the programme asks for one.
    private static int place(String place, CaseToRead read) {
        return switch (place) {
            case "1" -> 1;
            case "2" -> {
                if (!read.programme().setUp().secondReader()) {
                    throw new NotFound();
                }
                yield 2;
            }
            default -> throw new NotFound();
        };
    }

    // The page is made of the case, for which reader, what was typed, and who may.
    private JteModel readerPage(Chrome chrome, CaseToRead read, int place, Typed typed, Problems problems, By by) {
        return templates.qualityReader(
                chrome, read, place, readers.mayRead(read, place, by.today()), practitioners.names(), typed, problems);
    }
}
