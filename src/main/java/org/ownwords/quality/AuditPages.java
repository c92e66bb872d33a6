package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
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

/// Recording what was found in a case file, by whoever was given it to read. Recorded again, it replaces
/// what they recorded before.
@Controller
@Transactional
@RequestMapping("/quality/drawn/{drawnId}/audit")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class AuditPages {

    private final Audits audits;
    private final Readers readers;
    private final Evidence evidence;
    private final Templates templates;

    AuditPages(Audits audits, Readers readers, Evidence evidence, Templates templates) {
        this.audits = audits;
        this.readers = readers;
        this.evidence = evidence;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId) {
        var read = audits.get(drawnId, by);
        given(read, by);
        var before = before(read, by);
        return Page.of(page(chrome, read, before, typed, Problems.NONE));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId) {
        var read = audits.get(drawnId, by);
        var given = given(read, by);
        var before = before(read, by);
        var may = readers.may(read, given, by);
        if (!(may instanceof MayAudit.Allowed)) {
            return Page.invalid(page(chrome, read, before, typed, problem(read, MayAudit.words(may))));
        }
        var replaces = typed.reference(AuditForm.REPLACES);
        var reading = new Reader(typed);
        var why = replaces.map(_ -> AuditForm.why(reading));
        return switch (AuditForm.read(
                reading, read.tool(), evidence.of(read.file(), read.tool()).entries())) {
            case Refused<Audit>(var problems) -> Page.invalid(page(chrome, read, before, typed, problems));
            case Accepted<Audit>(var audit) ->
                audits.record(
                                typed.id(),
                                read,
                                given,
                                audit,
                                replaces.flatMap(row -> why.map(words -> new AuditStore.Before(row, words)))
                                        .orElse(null),
                                by)
                        ? Page.to(read.drawn().path())
                        : Page.newer(page(chrome, read, before, again(typed, before), newer(read)));
        };
    }

    private static Typed again(Typed typed, @Nullable Audited before) {
        return before == null
                ? typed.without(Typed.ID)
                : typed.without(Typed.ID).with(AuditForm.REPLACES, before.id().toString());
    }

    private static Problems newer(CaseToRead read) {
        return problem(
                read,
                "You recorded this audit in the meantime. What you recorded is on the page of the case. Say what was wrong"
                        + " with it, and send yours again if it is right");
    }

    private static Problems problem(CaseToRead read, String words) {
        var first = read.tool().questions().getFirst();
        return Problems.of(AuditForm.rating(first.code()), words);
    }

    private static Given given(CaseToRead read, By by) {
        return read.givenTo(by.recordedBy()).orElseThrow(NotFound::new);
    }

    private static @Nullable Audited before(CaseToRead read, By by) {
        return read.by(by.recordedBy()).orElse(null);
    }

    private JteModel page(Chrome chrome, CaseToRead read, @Nullable Audited before, Typed typed, Problems problems) {
        var said = evidence.of(read.file(), read.tool());
        return templates.qualityAudit(
                chrome,
                read,
                before,
                said.entries(),
                said.proposed(),
                typed.isEmpty() ? begun(before, said.proposed()) : typed,
                problems);
    }

    /// A form that nobody has typed into yet.
    private static Typed begun(@Nullable Audited before, Map<String, Proposed> proposed) {
        return before == null ? AuditForm.proposed(proposed) : AuditForm.entered(before);
    }
}
