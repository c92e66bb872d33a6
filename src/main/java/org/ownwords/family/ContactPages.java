package org.ownwords.family;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Recording what is arranged about contact with somebody. With `of`, it is looked at again.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/contact/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ContactPages {

    private final Cases cases;
    private final Contacts contacts;
    private final Templates templates;

    ContactPages(Cases cases, Contacts contacts, Templates templates) {
        this.cases = cases;
        this.contacts = contacts;
        this.templates = templates;
    }

    @GetMapping
    Page form(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @RequestParam(required = false) @Nullable UUID of) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var shown = typed.isEmpty() && of != null ? ContactForm.next(contacts.get(file, of)) : typed;
        return Page.of(templates.familyContact(chrome, file, shown, Problems.NONE, by.today()));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (ContactForm.read(
                file.reading(typed), file.person().details().givenName(), by.today())) {
            case Refused<Contact>(var problems) ->
                Page.invalid(templates.familyContact(chrome, file, typed, problems, by.today()));
            case Accepted<Contact>(var accepted) -> {
                contacts.decide(typed.id(), file, accepted, null, by);
                yield Page.to(file.id().path());
            }
        };
    }
}
