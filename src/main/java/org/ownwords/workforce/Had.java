package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// Who had a training on a day.
///
/// @param people  their identities
/// @param cameOfIt what they do otherwise since then, or null
public record Had(
        About about,
        List<String> people,
        LocalDate on,
        @Nullable String cameOfIt) implements Entry {

    public Had {
        people = List.copyOf(people);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("Somebody had it");
        }
    }

    @Override
    public Noun noun() {
        return Noun.HAD;
    }

    @Override
    public String heading() {
        return people.size() == 1
                ? "One colleague, on " + Days.day(on)
                : people.size() + " colleagues, on " + Days.day(on);
    }

    @Override
    public List<Line> lines(Names names) {
        return new Line.Lines()
                .with("Who had it", names.of(people))
                .with("When", on)
                .with("What is different since then", cameOfIt)
                .list();
    }
}
