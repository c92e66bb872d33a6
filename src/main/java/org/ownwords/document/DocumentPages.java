package org.ownwords.document;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.document.CopyForm.FileKind;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Option;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.SentFile;
import org.ownwords.page.Typed;
import org.ownwords.pdf.Printable;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.template.Language;
import org.ownwords.template.Wordings;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The person's plan in writing: looked at first, then given and kept.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/documents")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class DocumentPages {

    private final Cases cases;
    private final GivenDocuments documents;
    private final Practitioners practitioners;
    private final Templates templates;

    DocumentPages(Cases cases, GivenDocuments documents, Practitioners practitioners, Templates templates) {
        this.cases = cases;
        this.documents = documents;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    private CaseFile file(UUID caseId, By by) {
        return cases.visibleTo(by.actor()).get(new CaseId(caseId));
    }

    @GetMapping
    Page list(Chrome chrome, By by, @PathVariable UUID caseId) {
        var file = file(caseId, by);
        return Page.of(templates.documentList(
                chrome,
                file,
                documents.worded().stream().map(Wordings.Holding::wording).toList(),
                documents.on(file),
                documents.hasChanged(file)));
    }

    /// The document as the record stands now, to be looked at.
    @GetMapping("/now/{form}/{language}")
    Page look(
            Chrome chrome, By by, @PathVariable UUID caseId, @PathVariable String form, @PathVariable String language) {
        var file = file(caseId, by);
        var wanted = CopyForm.of(form).orElseThrow(NotFound::new);
        var in = Language.of(language).orElseThrow(NotFound::new);
        var copy = documents.now(file, in, wanted.style(), by).orElseThrow(NotFound::new);
        var missing = wanted.file() == FileKind.PDF ? Printable.missing(copy.text()) : List.<String>of();
        return Page.of(templates.documentLook(chrome, file, wanted, copy, missing));
    }

    @GetMapping("/given/new")
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        return Page.of(page(chrome, file(caseId, by), typed, Problems.NONE, by));
    }

    @PostMapping("/given/new")
    View give(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = file(caseId, by);
        return switch (GivingForm.read(
                file.reading(typed), file.person().details().givenName(), by.today())) {
            case Refused<Giving>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<Giving>(var giving) ->
                switch (documents.give(typed.id(), file, giving, by)) {
                    case Made.Whole _ -> Page.to(after(file, giving, typed.id()));
                    case Made.NotWorded() ->
                        refused(
                                chrome,
                                file,
                                typed,
                                by,
                                "language",
                                "There is no wording in this language and form yet. Select another, or ask an administrator"
                                        + " for it");
                    case Made.NotPrintable(var letters) ->
                        refused(
                                chrome,
                                file,
                                typed,
                                by,
                                "copyForm",
                                "These letters cannot be printed: %s. Select a web page, which can be printed from a browser"
                                        .formatted(String.join(" ", letters)));
                };
        };
    }

    /// Where what was kept can be printed or sent.
    private static String after(CaseFile file, Giving giving, UUID id) {
        var path = file.id().path() + "/documents";
        return switch (giving) {
            case Giving.Given _ -> path + "/given/" + id;
            case Giving.Left _ -> path;
        };
    }

    private Page refused(Chrome chrome, CaseFile file, Typed typed, By by, String field, String words) {
        return Page.invalid(page(chrome, file, typed, Problems.of(field, words), by));
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        var languages = documents.worded().stream()
                .map(holding -> holding.wording().language())
                .distinct()
                .map(language -> Option.of(language.code(), language.words()))
                .toList();
        return templates.documentGive(chrome, file, languages, typed, problems, by.today());
    }

    @GetMapping("/given/{givenId}")
    Page show(Chrome chrome, By by, @PathVariable UUID caseId, @PathVariable UUID givenId) {
        var file = file(caseId, by);
        var kept = documents.get(file, givenId);
        return Page.of(templates.documentGiven(
                chrome, file, kept, practitioners.names().getOrDefault(kept.by(), kept.by())));
    }

    /// What was given, to the byte.
    @GetMapping("/given/{givenId}/file")
    SentFile download(By by, @PathVariable UUID caseId, @PathVariable UUID givenId) {
        var file = file(caseId, by);
        var kept = documents.get(file, givenId);
        return switch (kept.giving()) {
            case Giving.Given given -> {
                var bytes = documents.bytes(kept);
                var kind = given.form().file();
                yield new SentFile(kind.name(file.number()), kind.type(), out -> out.write(bytes));
            }
            case Giving.Left _ -> throw new NotFound();
        };
    }
}
