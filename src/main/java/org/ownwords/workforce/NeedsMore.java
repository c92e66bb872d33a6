package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// A case needs more of a colleague than others do. It is about their work: no word of the case is in it.
///
/// Source: Making Safeguarding Personal 2013 to 2014: "some cases receive more intensive input because positive
/// interventions".
///
/// @param worker their identity
/// @param aboutCase which case
/// @param words  more about why, or null
record NeedsMore(
        String worker,
        UUID aboutCase,
        List<WhyMore> why,
        @Nullable String words,
        LocalDate since) implements Entry {

    NeedsMore {
        why = List.copyOf(why);
        if (why.isEmpty()) {
            throw new IllegalArgumentException("A case needs more for a reason");
        }
    }

    @Override
    public Noun noun() {
        return Noun.MORE;
    }

    @Override
    public List<UUID> cases() {
        return List.of(aboutCase);
    }

    @Override
    public String heading() {
        return "Needs more than others since " + Days.day(since);
    }

    @Override
    public List<Line> lines(Names names) {
        return new Line.Lines()
                .with("Of whom", names.of(worker))
                .with("Why", why)
                .with("More about that", words)
                .list();
    }
}
