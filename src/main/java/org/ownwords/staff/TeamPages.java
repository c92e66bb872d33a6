package org.ownwords.staff;

import java.util.List;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Role;
import org.ownwords.access.TeamEntry;
import org.ownwords.access.Teams;
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

/// The teams that cases are allocated to: added, renamed and ended by an administrator.
@Controller
@Transactional
@RequestMapping("/settings/teams")
@Allow(Role.ADMINISTRATOR)
class TeamPages {

    private static final String HOME = "/settings/teams";

    private final Teams teams;
    private final Practitioners practitioners;
    private final Templates templates;

    TeamPages(Teams teams, Practitioners practitioners, Templates templates) {
        this.teams = teams;
        this.practitioners = practitioners;
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
        var team = Team.named(name);
        if (!name.isEmpty() && team.code().isEmpty()) {
            read.problem("name", "Enter a name with letters or numbers in it");
        }
        return switch (read.accept(() -> new TeamEntry(typed.id(), team, false, null))) {
            case Refused<TeamEntry>(var problems) ->
                Page.invalid(templates.staffTeams(chrome, teams.all(), typed, problems));
            case Accepted<TeamEntry>(var entry) ->
                switch (teams.add(entry, by)) {
                    case Change.Made() -> Page.to(HOME);
                    case Change.Taken() ->
                        Page.invalid(templates.staffTeams(
                                chrome,
                                teams.all(),
                                typed,
                                problem("There is or was a team of this name. Enter another")));
                    case Change.ChangedSince() ->
                        Page.newer(templates.staffTeams(
                                chrome,
                                teams.all(),
                                typed.without(Typed.ID),
                                problem("This form was sent before with another name, which is recorded. Send yours if"
                                        + " it is another team")));
                };
        };
    }

    private static Problems problem(String words) {
        return Problems.of("name", words);
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
        if (!name.isEmpty() && Team.named(name).code().isEmpty()) {
            read.problem("name", "Enter a name with letters or numbers in it");
        }
        var ended = !read.yes("goesOn", "Select whether the team goes on");
        var why = read.words("why", "Enter why it changes");
        return switch (read.accept(() -> new TeamEntry(typed.id(), new Team(code, name), ended, why))) {
            case Refused<TeamEntry>(var problems) -> Page.invalid(templates.staffTeam(chrome, shown, typed, problems));
            case Accepted<TeamEntry>(var entry) ->
                switch (teams.change(entry, typed.reference("replaces").orElseGet(typed::id), by)) {
                    case Change.Made() -> Page.to(HOME);
                    case Change.Taken() ->
                        Page.invalid(templates.staffTeam(
                                chrome,
                                shown,
                                typed,
                                problem("There is or was another team of this name. Enter another")));
                    case Change.ChangedSince() ->
                        Page.newer(templates.staffTeam(
                                chrome,
                                shown,
                                typed.without(Typed.ID)
                                        .with("replaces", shown.last().id().toString()),
                                problem(
                                        "This was changed since you opened it: it is “%s” now. Send yours again if it is still right"
                                                .formatted(shown.last().team().name()))));
                };
        };
    }

    private ShownTeam of(String code) {
        var entries = code.isBlank() || code.indexOf('\0') >= 0 ? List.<Kept<TeamEntry>>of() : teams.history(code);
        if (entries.isEmpty()) {
            throw new NotFound();
        }
        return new ShownTeam(entries, practitioners.names());
    }
}
