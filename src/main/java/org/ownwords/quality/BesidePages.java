package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.quality.HeardBeside.Reply;
import org.ownwords.quality.HeardBeside.With;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Recording what was heard or seen beside the audit of a drawn case: what the worker or the person says,
/// what was watched. Any question may be passed over. Whoever is asked or watched agreed to it before.
@Controller
@Transactional
@RequestMapping("/quality/drawn/{drawnId}/beside/{setCode}")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class BesidePages {

    private final Audits audits;
    private final Besides besides;
    private final ToolShelf shelf;
    private final Templates templates;

    BesidePages(Audits audits, Besides besides, ToolShelf shelf, Templates templates) {
        this.audits = audits;
        this.besides = besides;
        this.shelf = shelf;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId, @PathVariable String setCode) {
        return Page.of(page(chrome, audits.get(drawnId, by), tool(setCode), typed, Problems.NONE, by.today()));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId, @PathVariable String setCode) {
        var read = audits.get(drawnId, by);
        var tool = tool(setCode);
        return switch (read(new Reader(typed), tool, typed.id(), by)) {
            case Refused<HeardBeside>(var problems) ->
                Page.invalid(page(chrome, read, tool, typed, problems, by.today()));
            case Accepted<HeardBeside>(var heard) -> {
                besides.record(read, heard, by);
                yield Page.to(read.drawn().path());
            }
        };
    }

    /// One that is offered.
    private Tool tool(String code) {
        var entry = shelf.get(code);
        if (!entry.isOffered()) {
            throw new NotFound();
        }
        return entry.tool();
    }

    private static Reading<HeardBeside> read(Reader read, Tool tool, UUID id, By by) {
        var with = with(read, tool);
        var on = read.pastDay("on", "Enter the day", by.today());
        var replies = new ArrayList<Reply>();
        for (var question : tool.questions()) {
            var rating = read.optionalChoice(AuditForm.rating(question.code()), tool::rating);
            var words = read.optionalWords(AuditForm.words(question.code()));
            if (rating.isPresent() || words != null) {
                replies.add(new Reply(
                        question.code(), rating.map(Tool.Rating::code).orElse(""), words == null ? "" : words));
            }
        }
        if (replies.isEmpty()) {
            var first = tool.questions().getFirst().code();
            read.problem(
                    tool.ratings().isEmpty() ? AuditForm.words(first) : AuditForm.rating(first),
                    "Answer at least one of the questions");
        }
        return read.accept(() -> new HeardBeside(id, tool, with, on, replies, by.recordedBy(), by.at()));
    }

    private static @Nullable With with(Reader read, Tool tool) {
        if (tool.subject().isRead()) {
            return null;
        }
        var who = read.line("who", "Enter who was asked or watched");
        var agreed = read.words("agreed", "Enter how they agreed to it, before");
        return who.isEmpty() || agreed.isEmpty() ? null : new With(who, agreed);
    }

    // The page is made of the case, the questions and what was typed.
    private JteModel page(Chrome chrome, CaseToRead read, Tool tool, Typed typed, Problems problems, LocalDate today) {
        return templates.qualityBeside(chrome, read, tool, typed, problems, today);
    }
}
