package org.ownwords.copy;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.SentFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// A copy of a case as one page to print, and everything in it as a file.
@Controller
@Transactional(readOnly = true)
@RequestMapping("/cases/{caseId}/copy")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class CopyPages {

    private final Cases cases;
    private final Copies copies;
    private final Practitioners practitioners;
    private final Templates templates;

    CopyPages(Cases cases, Copies copies, Practitioners practitioners, Templates templates) {
        this.cases = cases;
        this.copies = copies;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page choose(Chrome chrome, By by, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(templates.copyChoose(chrome, file));
    }

    /// Each copy has an address of its own, so that the log of looks shows which was opened.
    @GetMapping("/persons")
    Page persons(Chrome chrome, By by, @PathVariable UUID caseId) {
        return show(Copy.PERSONS, chrome, by, caseId);
    }

    @GetMapping("/subject-access")
    Page subjectAccess(Chrome chrome, By by, @PathVariable UUID caseId) {
        return show(Copy.SUBJECT_ACCESS, chrome, by, caseId);
    }

    @GetMapping("/export")
    Page export(Chrome chrome, By by, @PathVariable UUID caseId) {
        return show(Copy.EXPORT, chrome, by, caseId);
    }

    private Page show(Copy copy, Chrome chrome, By by, UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(templates.copyShow(chrome, copies.of(file, copy), practitioners.names(), by));
    }

    @GetMapping("/export.json")
    SentFile download(Chrome chrome, By by, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var whole = WholeCase.of(copies.of(file, Copy.EXPORT), chrome.council(), practitioners.names(), by);
        return new SentFile("case-%d.json".formatted(file.number()), "application/json", whole::into);
    }
}
