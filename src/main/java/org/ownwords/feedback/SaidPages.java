package org.ownwords.feedback;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Typed;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What people said about somebody's own work: afterwards, as thanks, and in complaints that were answered. A manager
/// reads what was said about the work of their team too.
@Controller
@Transactional
@RequestMapping(SaidPages.PATH)
@Allow({Role.PRACTITIONER, Role.MANAGER})
class SaidPages {

    static final String PATH = "/work/what-people-said";

    private final SaidStore store;
    private final Remarks remarks;
    private final Cases cases;
    private final Practitioners practitioners;
    private final Templates templates;

    SaidPages(SaidStore store, Remarks remarks, Cases cases, Practitioners practitioners, Templates templates) {
        this.store = store;
        this.remarks = remarks;
        this.cases = cases;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page show(Chrome chrome, By by) {
        return Page.of(templates.feedbackOfWork(chrome, said(by), practitioners.names(), by));
    }

    private SaidOfWork said(By by) {
        var said = store.said(by.practitioner());
        var files = cases.visibleTo(by.actor())
                .those(said.stream().map(SaidOfWork.Said::caseId).distinct().toList());
        return new SaidOfWork(
                said.stream()
                        .flatMap(each -> Optional.ofNullable(files.get(each.caseId()))
                                .map(file -> new SaidOfWork.OfCase(file, each.answered(), each.at()))
                                .stream())
                        .toList(),
                remarks.visibleTo(by).stream()
                        .filter(each -> each.about().is(by.recordedBy()))
                        .filter(each -> each.isThanks() || each.answer() != null)
                        .toList(),
                store.readUntil(by.recordedBy()).orElse(null));
    }

    /// That they have read all of it up to when they opened the page.
    @PostMapping
    View read(By by, Typed typed) {
        store.read(until(typed.text("until"), by.at()), by);
        return Page.to("/work");
    }

    private static Instant until(String text, Instant now) {
        try {
            var until = Instant.parse(text);
            return until.isAfter(now) ? now : until;
        } catch (DateTimeParseException e) {
            return now;
        }
    }
}
