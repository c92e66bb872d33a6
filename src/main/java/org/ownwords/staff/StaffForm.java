package org.ownwords.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.ActorId;
import org.ownwords.access.Mandate;
import org.ownwords.access.Post;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Role;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads who somebody is, their role and team, and from when to when.
final class StaffForm {

    /// The answer that somebody works here no more, and that they are in no team.
    static final String NONE = "none";

    /// The answer that they may decide and sign off something else than their role has it.
    static final String OWN = "own";

    private StaffForm() {}

    /// The form as it opens with a post: what they may decide is ticked.
    static Typed begun(Typed typed, Post now) {
        var mandate = now.who().mandate();
        return !typed.isEmpty() || mandate == null
                ? typed
                : typed.with("authority", OWN)
                        .with(
                                "powers",
                                mandate.powers().stream().map(Power::code).toList());
    }

    /// @param actor who it is, or nobody where somebody new is added
    static Post read(Reader read, Optional<ActorId> actor, List<Team> teams, LocalDate today) {
        var name = read.line("name", "Enter their name");
        var username = username(read);
        var role = role(read, actor.isPresent());
        var team = team(read, teams);
        var from = Optional.ofNullable(read.optionalDay("from")).orElse(today);
        var until = read.optionalDay("until");
        if (until != null && until.isBefore(from)) {
            read.dayProblem("until", "The last day must not be before the day it begins");
        }
        var mandate = mandate(read, role);
        var why = actor.isPresent() ? read.words("why", "Enter why it changes") : read.optionalWords("why");
        return new Post(
                read.typed().id(),
                new Post.Holder(
                        actor.orElseGet(
                                () -> new ActorId(read.typed().id("actor").toString())),
                        username,
                        name,
                        role,
                        team,
                        mandate),
                from,
                until,
                why);
    }

    private static String username(Reader read) {
        var username = read.line("username", "Enter the name they sign in with");
        if (!username.isEmpty() && !Post.Holder.isUsername(username)) {
            read.problem("username", "Enter a name without spaces, like a.shah or a.shah@larchmere.example");
        }
        return username;
    }

    private static @Nullable Role role(Reader read, boolean mayEnd) {
        if (mayEnd && read.typed().text("role").equals(NONE)) {
            return null;
        }
        return read.choice("role", Role::of, "Select what they do here").orElse(null);
    }

    /// What they may decide and sign off, where it is not as their role has it.
    private static @Nullable Mandate mandate(Reader read, @Nullable Role role) {
        if (!read.typed().text("authority").equals(OWN)) {
            return null;
        }
        var powers = read.choices("powers", List.of(Power.values()), Power::code);
        var from = read.optionalDay("mayFrom");
        var until = read.optionalDay("mayUntil");
        if (from != null && until != null && until.isBefore(from)) {
            read.dayProblem("mayUntil", "The last day must not be before the day it begins");
            return null;
        }
        return switch (role) {
            case PRACTITIONER, MANAGER -> new Mandate(Set.copyOf(powers), from, until);
            case BOARD_VIEWER, ANALYST, INTERVIEWER, ADMINISTRATOR -> {
                read.problem("authority", "Only a practitioner or a manager decides and signs off");
                yield null;
            }
            case null -> null;
        };
    }

    private static @Nullable String team(Reader read, List<Team> teams) {
        var code = read.typed().text("team");
        if (code.equals(NONE)) {
            return null;
        }
        return read.choice(
                        "team",
                        chosen -> teams.stream()
                                .map(Team::code)
                                .filter(chosen::equals)
                                .findFirst(),
                        "Select their team, or that they are in none")
                .orElse(null);
    }
}
