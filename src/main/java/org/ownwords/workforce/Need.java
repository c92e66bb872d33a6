package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What everybody, a role or one colleague needs to learn, and what showed it. It is wide because its form asks for
/// each
/// of these by itself.
///
/// @param role       the code of the role, or null
/// @param person     the identity of the colleague, or null
/// @param sourceSays which audit, law or talk it was, or null
/// @param finding    the finding of a review that showed it, or null
/// @param by         by when, or null
record Need(
        String what,
        @Nullable String role,
        @Nullable String person,
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
        return role == null ? "Everybody" : Course.roleWords(List.of(role));
    }

    @Override
    public @Nullable LocalDate dueOn() {
        return by;
    }
}
