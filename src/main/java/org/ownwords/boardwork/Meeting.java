package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// A meeting of the Board, of one of its groups or of those who lead.
/// It is wide because its form asks all of this at once.
///
/// @param about the subgroup that met, or null
/// @param papers their names or where they are, or null
/// @param present who was there, by organisation, or null before it
/// @param decided what was decided, or null
/// @param nextOn when it meets next, or null
public record Meeting(
        @Nullable About about,
        Met met,
        LocalDate on,
        String agenda,
        @Nullable String papers,
        @Nullable String present,
        @Nullable String decided,
        @Nullable LocalDate nextOn)
        implements Entry {

    @Override
    public Noun noun() {
        return Noun.MEETING;
    }

    @Override
    public String heading() {
        return met.words() + ", " + Days.day(on);
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("Agenda", agenda)
                .with("Papers", papers)
                .with("Who was there", present)
                .with("What was decided", decided)
                .with("Meets next on", nextOn)
                .list();
    }
}
