package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
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
import org.ownwords.quality.GroupTalk.Came;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Groups that talked about how it is, and what came of it. Managers record them, and the Board reads them.
@Controller
@Transactional
@RequestMapping("/quality/groups")
@Allow(Role.MANAGER)
class TalkPages {

    private static final String GROUPS = "/quality/groups";

    private final FromOutside outside;
    private final Practitioners practitioners;
    private final Templates templates;

    TalkPages(FromOutside outside, Practitioners practitioners, Templates templates) {
        this.outside = outside;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    private static boolean records(By by) {
        return by.practitioner().role() == Role.MANAGER;
    }

    @GetMapping
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    Page groups(Chrome chrome, By by) {
        return Page.of(templates.qualityTalks(chrome, outside.talks(), records(by), practitioners.names()));
    }

    @GetMapping("/new")
    Page talking(Chrome chrome, By by, Typed typed) {
        return Page.of(talk(chrome, null, typed, Problems.NONE, by.today()));
    }

    @PostMapping("/new")
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

    @GetMapping("/{groupId}/again")
    Page talkingAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID groupId) {
        var before = outside.talk(groupId);
        return Page.of(talk(
                chrome,
                before.recorded(),
                typed.isEmpty() ? OutsideForm.entered(before) : typed,
                Problems.NONE,
                by.today()));
    }

    @PostMapping("/{groupId}/again")
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
    @GetMapping("/{groupId}")
    Page coming(Chrome chrome, By by, Typed typed, @PathVariable UUID groupId) {
        return Page.of(came(chrome, outside.talk(groupId), null, typed, Problems.NONE, by));
    }

    @PostMapping("/{groupId}")
    View came(Chrome chrome, By by, Typed typed, @PathVariable UUID groupId) {
        var talk = outside.talk(groupId);
        var reading = new Reader(typed);
        return switch (reading.accept(came(reading, typed.id(), by))) {
            case Refused<Came>(var problems) -> Page.invalid(came(chrome, talk, null, typed, problems, by));
            case Accepted<Came>(var came) -> {
                outside.came(talk, came, by);
                yield Page.to(GROUPS);
            }
        };
    }

    /// @param id under which it stands
    private static Supplier<Came> came(Reader reading, UUID id, By by) {
        var words = reading.words("words", "Enter what came of it");
        var on = reading.pastDay("on", "Enter the day", by.today());
        return () -> new Came(id, AsRecorded.first(reading.typed().id()), words, on);
    }

    @GetMapping("/{groupId}/came/{cameId}/again")
    Page comingAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID groupId, @PathVariable UUID cameId) {
        var talk = outside.talk(groupId);
        var before = before(talk, cameId);
        var entered = Typed.nothing().with("words", before.words()).with("on", before.on());
        return Page.of(came(chrome, talk, before.recorded(), typed.isEmpty() ? entered : typed, Problems.NONE, by));
    }

    @PostMapping("/{groupId}/came/{cameId}/again")
    View cameAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID groupId, @PathVariable UUID cameId) {
        var talk = outside.talk(groupId);
        var before = before(talk, cameId).recorded();
        var reading = new Reader(typed);
        var came = came(reading, cameId, by);
        var again = Again.read(reading, cameId, before.row());
        return switch (reading.accept(came)) {
            case Refused<Came>(var problems) -> Page.invalid(came(chrome, talk, before, typed, problems, by));
            case Accepted<Came>(var right) ->
                outside.cameAgain(talk, before, right, again.get(), by)
                        ? Page.to(GROUPS)
                        : Page.newer(
                                came(chrome, talk, before, Again.onceMore(typed), Again.changedSince("words"), by));
        };
    }

    private static Came before(GroupTalk talk, UUID id) {
        return talk.came().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// @param again what is recorded again, or null
    private JteModel came(
            Chrome chrome, GroupTalk talk, @Nullable AsRecorded again, Typed typed, Problems problems, By by) {
        return templates.qualityTalkCame(chrome, talk, again, typed, problems, by.today());
    }
}
