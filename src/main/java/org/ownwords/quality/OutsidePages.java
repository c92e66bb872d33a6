package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.quality.GroupTalk.Came;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Audits that partners made of their own files and sent back, and groups that talked about how it is. Managers record
/// them, and the Board reads them.
@Controller
@Transactional
@RequestMapping("/quality")
@Allow(Role.MANAGER)
class OutsidePages {

    private static final String RETURNED = "/quality/returned";
    private static final String GROUPS = "/quality/groups";

    private final FromOutside outside;
    private final Templates templates;

    OutsidePages(FromOutside outside, Templates templates) {
        this.outside = outside;
        this.templates = templates;
    }

    private static boolean records(By by) {
        return by.practitioner().role() == Role.MANAGER;
    }

    @GetMapping("/returned")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    Page returned(Chrome chrome, By by) {
        return Page.of(templates.qualityReturned(
                chrome, outside.audits(), Audience.of(by.practitioner().role()), records(by)));
    }

    @GetMapping("/returned/new")
    Page returning(Chrome chrome, By by, Typed typed) {
        return Page.of(audit(chrome, null, typed, Problems.NONE, by.today()));
    }

    @PostMapping("/returned/new")
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

    @GetMapping("/returned/{returnedId}/again")
    Page returnedAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID returnedId) {
        var before = outside.audit(returnedId);
        return Page.of(audit(
                chrome,
                before.recorded(),
                typed.isEmpty() ? OutsideForm.entered(before) : typed,
                Problems.NONE,
                by.today()));
    }

    @PostMapping("/returned/{returnedId}/again")
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

    @GetMapping("/groups")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    Page groups(Chrome chrome, By by) {
        return Page.of(templates.qualityTalks(chrome, outside.talks(), records(by)));
    }

    @GetMapping("/groups/new")
    Page talking(Chrome chrome, By by, Typed typed) {
        return Page.of(talk(chrome, null, typed, Problems.NONE, by.today()));
    }

    @PostMapping("/groups/new")
    View talked(Chrome chrome, By by, Typed typed) {
        var reading = new Reader(typed);
        return switch (reading.accept(OutsideForm.talk(reading, null, by.today()))) {
            case Refused<GroupTalk>(var problems) -> Page.invalid(talk(chrome, null, typed, problems, by.today()));
            case Accepted<GroupTalk>(var talk) -> {
                outside.talked(talk, by);
                yield Page.to(GROUPS);
            }
        };
    }

    @GetMapping("/groups/{groupId}/again")
    Page talkingAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID groupId) {
        var before = outside.talk(groupId);
        return Page.of(talk(
                chrome,
                before.recorded(),
                typed.isEmpty() ? OutsideForm.entered(before) : typed,
                Problems.NONE,
                by.today()));
    }

    @PostMapping("/groups/{groupId}/again")
    View talkedAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID groupId) {
        var before = outside.talk(groupId);
        var reading = new Reader(typed);
        var talk = OutsideForm.talk(reading, groupId, by.today());
        var again = Again.read(reading, groupId, before.recorded().row());
        return switch (reading.accept(talk)) {
            case Refused<GroupTalk>(var problems) ->
                Page.invalid(talk(chrome, before.recorded(), typed, problems, by.today()));
            case Accepted<GroupTalk>(var right) ->
                outside.talkedAgain(before, right, again.get(), by)
                        ? Page.to(GROUPS)
                        : Page.newer(talk(
                                chrome,
                                before.recorded(),
                                Again.onceMore(typed),
                                Again.changedSince("about"),
                                by.today()));
        };
    }

    private JteModel talk(
            Chrome chrome, @Nullable AsRecorded recorded, Typed typed, Problems problems, LocalDate today) {
        return templates.qualityTalkNew(chrome, recorded, typed, problems, today);
    }

    /// What came of a talk.
    @GetMapping("/groups/{groupId}")
    Page coming(Chrome chrome, By by, Typed typed, @PathVariable UUID groupId) {
        return Page.of(templates.qualityTalkCame(chrome, outside.talk(groupId), typed, Problems.NONE, by.today()));
    }

    @PostMapping("/groups/{groupId}")
    View came(Chrome chrome, By by, Typed typed, @PathVariable UUID groupId) {
        var talk = outside.talk(groupId);
        var reading = new Reader(typed);
        var words = reading.words("words", "Enter what came of it");
        var on = reading.pastDay("on", "Enter the day", by.today());
        return switch (reading.accept(() -> new Came(words, on))) {
            case Refused<Came>(var problems) ->
                Page.invalid(templates.qualityTalkCame(chrome, talk, typed, problems, by.today()));
            case Accepted<Came>(var came) -> {
                outside.came(typed.id(), talk, came, by);
                yield Page.to(GROUPS);
            }
        };
    }
}
