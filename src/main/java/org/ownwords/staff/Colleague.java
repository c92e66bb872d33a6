package org.ownwords.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Post;
import org.ownwords.access.PostEntry;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.page.Days;

/// Somebody who works here or did, with all that was recorded of it.
///
/// @param last    what was recorded last
/// @param entries all of it, the newest first
/// @param names   the name to show for each identity
/// @param inviting the pages where they are given what they sign in with
record Colleague(
        Post last,
        List<PostEntry> entries,
        List<Team> teams,
        Map<String, String> names,
        List<String> inviting,
        LocalDate today) {

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
        if (post.from().isAfter(today)) {
            words += ", from " + Days.day(post.from());
        }
        var until = post.until();
        return until == null ? words : words + ", until " + Days.day(until);
    }

    private static String team(@Nullable String code, List<Team> teams) {
        return teams.stream()
                .filter(each -> each.code().equals(code))
                .map(Team::name)
                .findFirst()
                .orElse("");
    }
}
