package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// A forum or clinic for those who do the work, before and after its day. It is wide because its form asks all of this.
///
/// Source: Making Safeguarding Personal: "practitioner forums; support from principal social worker; clinics,
/// surgeries, complex case discussions".
///
/// @param starts   at what time, or null
/// @param ledBy    who leads it, or null
/// @param source   what it follows from, or null
/// @param came     the identities of colleagues who came
/// @param cameOfIt what came of it, or null
public record Forum(
        ForumKind kind,
        String topic,
        LocalDate on,
        @Nullable String starts,
        @Nullable String place,
        @Nullable String ledBy,
        @Nullable Source source,
        @Nullable String sourceSays,
        List<String> came,
        @Nullable String cameOfIt)
        implements Entry {

    public Forum {
        came = List.copyOf(came);
    }

    @Override
    public Noun noun() {
        return Noun.FORUM;
    }

    @Override
    public String heading() {
        return "%s, %s".formatted(topic, Days.day(on));
    }

    /// Who came is read by a manager and by themselves, as with training. Here it is how many.
    @Override
    public List<Line> lines(Names names) {
        return new Line.Lines()
                .with("What it is", kind)
                .with("At what time", starts)
                .with("Where", place)
                .with("Who leads it", ledBy)
                .with("What it follows from", source)
                .with("Which", sourceSays)
                .with("How many colleagues came", came.isEmpty() ? null : String.valueOf(came.size()))
                .with("What came of it", cameOfIt)
                .list();
    }
}
