package org.ownwords.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Absence;
import org.ownwords.access.Kept;
import org.ownwords.access.Mandate;
import org.ownwords.access.Post;
import org.ownwords.access.PostEntry;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.page.Days;
import org.ownwords.page.Since;

/// Somebody who works here or did, with all that was recorded of it. It is wide because the page shows all of it.
///
/// @param last    what was recorded last
/// @param entries all of it, the newest first
/// @param away    when they are away
/// @param names   the name to show for each identity
/// @param inviting the pages where they are given what they sign in with
record Colleague(
        Post last,
        List<PostEntry> entries,
        Times away,
        List<Team> teams,
        Map<String, String> names,
        List<String> inviting,
        LocalDate today) {

    /// When somebody is away.
    ///
    /// @param history all that was recorded of it, the newest first
    /// @param toCome  the rows of it that hold and have not gone by
    record Times(List<Kept<Absence>> history, List<UUID> toCome) {}

    /// The absences that hold and have not gone by.
    List<Absence> toCome() {
        return away.toCome().stream()
                .flatMap(id -> away.history().stream()
                        .map(Kept::what)
                        .filter(each -> each.id().equals(id)))
                .toList();
    }

    /// `Away from 27 April 2026 until 4 May 2026, covered by Sam Oyelaran`.
    String words(Absence absence) {
        var cover = absence.coveredBy();
        return (absence.calledOff() ? "Not away after all: " : "Away ")
                + "from %s until %s, covered by %s"
                        .formatted(
                                Days.day(absence.days().from()),
                                Days.day(absence.days().until()),
                                cover == null ? "nobody" : names.getOrDefault(cover.value(), cover.value()));
    }

    List<Since> absencesSince() {
        return away.history().stream()
                .map(each -> new Since(
                        each.what().days().from(),
                        words(each.what()) + ".",
                        each.what().why(),
                        names.getOrDefault(each.by(), each.by()),
                        each.recorded()))
                .toList();
    }

    /// What they are, in a line: `Manager, Adults team, from 1 May 2026`.
    String words(Post post) {
        return words(post, teams, today);
    }

    static String words(Post post, List<Team> teams, LocalDate today) {
        var role = post.who().role();
        if (role == null) {
            return "Does not work here from " + Days.day(post.from());
        }
        var team = team(post.who().team(), teams);
        var words = role.words() + (team.isEmpty() ? "" : ", " + team);
        var mandate = post.who().mandate();
        if (mandate != null) {
            words += ". " + mandate.words() + days(mandate);
        }
        if (post.from().isAfter(today)) {
            words += ", from " + Days.day(post.from());
        }
        var until = post.until();
        return until == null ? words : words + ", until " + Days.day(until);
    }

    private static String days(Mandate mandate) {
        var from = mandate.from();
        var until = mandate.until();
        return (from == null ? "" : ", from " + Days.day(from)) + (until == null ? "" : ", until " + Days.day(until));
    }

    private static String team(@Nullable String code, List<Team> teams) {
        return teams.stream()
                .filter(each -> each.code().equals(code))
                .map(Team::name)
                .findFirst()
                .orElse("");
    }
}
