package org.ownwords.staff;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Role;
import org.ownwords.access.TeamEntry;
import org.ownwords.access.Teams;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
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

/// The teams that cases are allocated to: added, renamed and ended by an administrator.
@Controller
@Transactional
@RequestMapping("/settings/teams")
@Allow(Role.ADMINISTRATOR)
class TeamPages {

    private static final String HOME = "/settings/teams";

    private final Teams teams;
    private final Templates templates;

    TeamPages(Teams teams, Templates templates) {
        this.teams = teams;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, Typed typed) {
        return Page.of(templates.staffTeams(chrome, teams.all(), typed, Problems.NONE));
    }

    @PostMapping
    View add(Chrome chrome, By by, Typed typed) {
        var read = new Reader(typed);
        var name = read.line("name", "Enter the name of the team");
        var code = code(name);
        if (!name.isEmpty()
                && (code.isEmpty()
                        || teams.last(code)
                                .filter(each -> !each.id().equals(typed.id()))
                                .isPresent())) {
            read.problem("name", "There is or was a team of this name. Enter another");
        }
        return switch (read.accept(() -> new TeamEntry(typed.id(), new Team(code, name), false, null))) {
            case Refused<TeamEntry>(var problems) ->
                Page.invalid(templates.staffTeams(chrome, teams.all(), typed, problems));
            case Accepted<TeamEntry>(var entry) -> {
                teams.add(entry, by);
                yield Page.to(HOME);
            }
        };
    }

    @GetMapping("/{code}")
    Page show(Chrome chrome, Typed typed, @PathVariable String code) {
        return Page.of(templates.staffTeam(chrome, of(code), typed, Problems.NONE));
    }

    @PostMapping("/{code}")
    View change(Chrome chrome, By by, Typed typed, @PathVariable String code) {
        var shown = of(code);
        var read = new Reader(typed);
        var name = read.line("name", "Enter the name of the team");
        var ended = !read.yes("goesOn", "Select whether the team goes on");
        var why = read.words("why", "Enter why it changes");
        return switch (read.accept(() -> new TeamEntry(typed.id(), new Team(code, name), ended, why))) {
            case Refused<TeamEntry>(var problems) -> Page.invalid(templates.staffTeam(chrome, shown, typed, problems));
            case Accepted<TeamEntry>(var entry) ->
                teams.change(entry, replaced(typed), by)
                        ? Page.to(HOME)
                        : Page.newer(templates.staffTeam(
                                chrome,
                                shown,
                                typed.with("replaces", shown.id().toString()),
                                new Problems(List.of(new Problem(
                                        "name",
                                        "Somebody else has changed this since you opened it: it is “%s” now. Send yours"
                                                        .formatted(shown.team().name())
                                                + " again if it is still right")))));
        };
    }

    private static UUID replaced(Typed typed) {
        try {
            return UUID.fromString(typed.text("replaces"));
        } catch (IllegalArgumentException e) {
            return typed.id();
        }
    }

    private TeamEntry of(String code) {
        if (code.isBlank() || code.indexOf('\0') >= 0) {
            throw new NotFound();
        }
        return teams.last(code).orElseThrow(NotFound::new);
    }

    /// What it is kept under: its name in plain small letters.
    private static String code(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
