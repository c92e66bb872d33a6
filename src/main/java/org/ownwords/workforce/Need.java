package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;

/// What everybody, a role, a team as a whole or one colleague needs to learn, and what showed it. It is wide
/// because its form asks for each of these by itself.
///
/// @param role       the code of the role, or null
/// @param person     the identity of the colleague, or null
/// @param team       the code of the team, or null
/// @param sourceSays which audit, law or talk it was, or null
/// @param finding    the finding of a review that showed it, or null
/// @param by         by when, or null
record Need(
        String what,
        @Nullable String role,
        @Nullable String person,
        @Nullable String team,
        Source source,
        @Nullable String sourceSays,
        @Nullable UUID finding,
        @Nullable LocalDate by)
        implements Entry {

    @Override
    public Noun noun() {
        return Noun.NEED;
    }

    @Override
    public String heading() {
        return what;
    }

    @Override
    public List<Line> lines(Names names) {
        return new Line.Lines()
                .with("For whom", whom(names))
                .with("What showed it", source)
                .with("Which", sourceSays)
                .with("By when", by)
                .list();
    }

    String whom(Names names) {
        if (person != null) {
            return names.of(person);
        }
        if (team != null) {
            return names.ofTeam(team);
        }
        return role == null ? "Everybody" : Course.roleWords(List.of(role));
    }

    /// Whether it is about a colleague: by name, by role, with their team, or because it is for everybody.
    boolean isFor(Practitioner colleague) {
        if (person != null) {
            return person.equals(colleague.id().value());
        }
        if (team != null) {
            return team.equals(colleague.team());
        }
        return role == null || role.equals(colleague.role().code());
    }

    @Override
    public @Nullable LocalDate dueOn() {
        return by;
    }
}
