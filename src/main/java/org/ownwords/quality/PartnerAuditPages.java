package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
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

/// Audits that partners made of their own files and sent back. Managers record them, and the Board reads them.
@Controller
@Transactional
@RequestMapping("/quality/returned")
@Allow(Role.MANAGER)
class PartnerAuditPages {

    private static final String RETURNED = "/quality/returned";

    private final FromOutside outside;
    private final Practitioners practitioners;
    private final Templates templates;

    PartnerAuditPages(FromOutside outside, Practitioners practitioners, Templates templates) {
        this.outside = outside;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    private static boolean records(By by) {
        return by.practitioner().role() == Role.MANAGER;
    }

    @GetMapping
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    Page returned(Chrome chrome, By by) {
        return Page.of(templates.qualityReturned(
                chrome, outside.audits(), Audience.of(by.practitioner().role()), records(by), practitioners.names()));
    }

    @GetMapping("/new")
    Page returning(Chrome chrome, By by, Typed typed) {
        return Page.of(audit(chrome, null, typed, Problems.NONE, by.today()));
    }

    @PostMapping("/new")
    View returned(Chrome chrome, By by, Typed typed) {
        var reading = new Reader(typed);
        return switch (reading.accept(OutsideForm.audit(reading, null, by.today()))) {
            case Refused<PartnerAudit>(var problems) -> Page.invalid(audit(chrome, null, typed, problems, by.today()));
            case Accepted<PartnerAudit>(var audit) -> {
                outside.returned(audit, by);
                yield Page.to(RETURNED);
            }
        };
    }

    @GetMapping("/{returnedId}/again")
    Page returnedAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID returnedId) {
        var before = outside.audit(returnedId);
        return Page.of(audit(
                chrome,
                before.recorded(),
                typed.isEmpty() ? OutsideForm.entered(before) : typed,
                Problems.NONE,
                by.today()));
    }

    @PostMapping("/{returnedId}/again")
    View returnAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID returnedId) {
        var before = outside.audit(returnedId);
        var reading = new Reader(typed);
        var audit = OutsideForm.audit(reading, returnedId, by.today());
        var again = Again.read(reading, returnedId, before.recorded().row());
        return switch (reading.accept(audit)) {
            case Refused<PartnerAudit>(var problems) ->
                Page.invalid(audit(chrome, before.recorded(), typed, problems, by.today()));
            case Accepted<PartnerAudit>(var right) ->
                outside.returnedAgain(before, right, again.get(), by)
                        ? Page.to(RETURNED)
                        : Page.newer(audit(
                                chrome,
                                before.recorded(),
                                Again.onceMore(typed),
                                Again.changedSince("partner"),
                                by.today()));
        };
    }

    private JteModel audit(
            Chrome chrome, @Nullable AsRecorded recorded, Typed typed, Problems problems, LocalDate today) {
        return templates.qualityReturnedNew(chrome, recorded, typed, problems, today);
    }
}
