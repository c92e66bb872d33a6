package org.ownwords.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Practitioners.Team;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Drawing cases. How much there is to draw from is shown before anything is drawn.
@Controller
@Transactional
@RequestMapping("/quality")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class DrawPages {

    /// The hidden field that says which frame was shown, and how large it was.
    private static final String SEEN = "seen";

    private final Programmes programmes;
    private final Draws draws;
    private final Practitioners practitioners;
    private final Templates templates;

    DrawPages(Programmes programmes, Draws draws, Practitioners practitioners, Templates templates) {
        this.programmes = programmes;
        this.draws = draws;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    /// How much there is to draw from.
    ///
    /// @param teams how many of them each team holds, by its name
    record Preview(String words, int size, Map<String, Long> teams) {}

    /// From a figure to the case files behind it: which programme reads them. There is one link for each.
    @GetMapping("/dive")
    @Allow(Role.MANAGER)
    Page dive(
            Chrome chrome,
            By by,
            @RequestParam(defaultValue = "") String frame,
            @RequestParam(defaultValue = "") String year) {
        var running = programmes.visibleTo(by).stream()
                .filter(each -> each.ended() == null)
                .toList();
        return Page.of(templates.qualityDive(chrome, running, Frame.of(frame, year, by.today()), frame, year));
    }

    @GetMapping("/programmes/{programmeId}/draws/new")
    @Allow(Role.MANAGER)
    Page form(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID programmeId,
            @RequestParam(defaultValue = "") String frame,
            @RequestParam(defaultValue = "") String year) {
        var programme = programmes.running(programmeId, by);
        return Page.of(templates.qualityDraw(
                chrome,
                programme,
                practitioners.teams(),
                Frame.of(frame, year, by.today()),
                null,
                typed.without(SEEN),
                Problems.NONE));
    }

    @PostMapping("/programmes/{programmeId}/draws/new")
    @Allow(Role.MANAGER)
    View draw(Chrome chrome, By by, Typed typed, @PathVariable UUID programmeId) {
        var programme = programmes.running(programmeId, by);
        var teams = practitioners.teams();
        var usual = Frame.lastThreeMonths(by.today());
        var id = typed.id();
        var chance = id.getMostSignificantBits() ^ id.getLeastSignificantBits();
        return switch (DrawForm.read(new Reader(typed), teams, by.today(), chance)) {
            case Refused<DrawForm.Wanted>(var problems) ->
                Page.invalid(
                        templates.qualityDraw(chrome, programme, teams, usual, null, typed.without(SEEN), problems));
            case Accepted<DrawForm.Wanted>(var wanted) -> {
                var preview = preview(wanted.frame(), teams);
                var seen = wanted.frame() + " " + preview.size();
                if (preview.size() == 0) {
                    yield Page.invalid(templates.qualityDraw(
                            chrome, programme, teams, usual, preview, typed.without(SEEN), nothing()));
                }
                if (!typed.text(SEEN).equals(seen)) {
                    yield Page.of(templates.qualityDraw(
                            chrome, programme, teams, usual, preview, typed.with(SEEN, seen), Problems.NONE));
                }
                draws.draw(id, programme, wanted.frame(), wanted.sampling(), wanted.why(), by);
                yield Page.to("/quality/cycles/" + id);
            }
        };
    }

    private static Problems nothing() {
        return Problems.of(
                "frame", "There is nothing to draw from in this period. Choose other days, or something else");
    }

    private Preview preview(Frame frame, List<Team> teams) {
        var all = draws.frame(frame);
        var names = teams.stream().collect(Collectors.toMap(Team::code, Team::name));
        return new Preview(
                frame.words(),
                all.size(),
                all.stream()
                        .collect(Collectors.groupingBy(
                                each -> name(each.team(), names), TreeMap::new, Collectors.counting())));
    }

    /// What a team is called, or that none holds the case.
    static String name(@Nullable String team, Map<String, String> names) {
        return team == null ? "Not allocated" : names.getOrDefault(team, team);
    }
}
