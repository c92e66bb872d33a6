package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
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

/// Groups that talked about how it is, and what came of it. Managers record them, and the Board reads them.
@Controller
@Transactional
@RequestMapping("/quality/groups")
@Allow(Role.MANAGER)
class TalkPages {

    private static final String GROUPS = "/quality/groups";

    private final FromOutside outside;
    private final Templates templates;

    TalkPages(FromOutside outside, Templates templates) {
        this.outside = outside;
        this.templates = templates;
    }

    private static boolean records(By by) {
        return by.practitioner().role() == Role.MANAGER;
    }

    @GetMapping
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    Page groups(Chrome chrome, By by) {
        return Page.of(templates.qualityTalks(chrome, outside.talks(), records(by)));
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
        return Page.of(templates.qualityTalkCame(chrome, outside.talk(groupId), typed, Problems.NONE, by.today()));
    }

    @PostMapping("/{groupId}")
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
