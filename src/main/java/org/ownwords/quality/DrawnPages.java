package org.ownwords.quality;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.casework.SaysAfterwards;
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

/// A case that was drawn: what its readers found, and what they agree on.
@Controller
@Transactional
@RequestMapping("/quality/drawn/{drawnId}")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class DrawnPages {

    private final Audits audits;
    private final Follows follows;
    private final Besides besides;
    private final List<SaysAfterwards> said;
    private final ToolShelf shelf;
    private final Practitioners practitioners;
    private final Templates templates;

    // What was found, what follows from it, and what stands beside.
    // Wide because the page shows what each of these knows.
    DrawnPages(
            Audits audits,
            Follows follows,
            Besides besides,
            List<SaysAfterwards> said,
            ToolShelf shelf,
            Practitioners practitioners,
            Templates templates) {
        this.audits = audits;
        this.follows = follows;
        this.besides = besides;
        this.said = List.copyOf(said);
        this.shelf = shelf;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page show(Chrome chrome, By by, @PathVariable UUID drawnId) {
        var read = audits.get(drawnId, by);
        var beside = besides.on(read, by);
        return Page.of(templates.qualityDrawn(
                chrome,
                read,
                follows.actions(read),
                follows.feedback(read),
                read.allIn() ? BesideInterview.of(read, afterwards(read)) : List.of(),
                beside,
                GroupAnswers.of(read.tool(), beside),
                shelf.offered().stream()
                        .filter(each -> !each.code().equals(read.tool().code()))
                        .toList(),
                practitioners.names(),
                by));
    }

    private List<SaysAfterwards.Said> afterwards(CaseToRead read) {
        return said.stream()
                .flatMap(each -> each.afterwards(read.file()).stream())
                .toList();
    }

    @GetMapping("/agreed")
    Page agreed(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId) {
        return Page.of(templates.qualityAgreed(chrome, differing(drawnId, by), typed, Problems.NONE));
    }

    @PostMapping("/agreed")
    View agree(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId) {
        var read = differing(drawnId, by);
        var reading = new Reader(typed);
        var question = reading.choice(
                "question",
                code -> read.differing().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst(),
                "Select the question");
        var rating = reading.choice("rating", read.tool()::rating, "Select what you agree on");
        var why = reading.words("why", "Enter why");
        return switch (reading.accept(() ->
                new Agreed(question.orElseThrow().code(), rating.orElseThrow().code(), why))) {
            case Refused<Agreed>(var problems) -> Page.invalid(templates.qualityAgreed(chrome, read, typed, problems));
            case Accepted<Agreed>(var agreed) -> {
                audits.agree(typed.id(), read, agreed, by);
                yield Page.to(read.drawn().path());
            }
        };
    }

    /// Where readers differ, and all are in.
    private CaseToRead differing(UUID drawnId, By by) {
        var read = audits.get(drawnId, by);
        if (!read.allIn() || read.differing().isEmpty()) {
            throw new NotFound();
        }
        return read;
    }
}
