package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Principle;
import org.ownwords.vocabulary.ReportingYear;
import org.ownwords.vocabulary.Wellbeing;

/// What the Board wants to be different for people (Care Act 2014, Schedule 2, paragraph 3).
/// It is wide because its form asks all of this at once.
///
/// @param from where people are now on the grid, or null
/// @param to where it is to bring them, or null
/// @param byWhen when it is to have come about, or null
/// @param years in which years of the plan it is; none where nobody said so
public record Objective(
        String title,
        String words,
        List<Principle> principles,
        List<Step> steps,
        List<Wellbeing> wellbeing,
        @Nullable GridPlace from,
        @Nullable GridPlace to,
        Owner owner,
        @Nullable LocalDate byWhen,
        List<ReportingYear> years)
        implements Entry {

    public Objective {
        principles = List.copyOf(principles);
        steps = List.copyOf(steps);
        wellbeing = List.copyOf(wellbeing);
        years = List.copyOf(years);
    }

    @Override
    public Noun noun() {
        return Noun.OBJECTIVE;
    }

    @Override
    public String heading() {
        return title;
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("What is to be different for people", words)
                .with("Who leads it", owner.name())
                .with("By when", byWhen)
                .with("In the plan of", years.stream().map(ReportingYear::text).collect(Collectors.joining(", ")))
                .with("Principles", principles)
                .with("Steps", steps)
                .with("Wellbeing", wellbeing)
                .with("Where people are now", from)
                .with("Where it is to bring them", to)
                .list();
    }

    @Override
    public @Nullable LocalDate dueOn() {
        return byWhen;
    }
}
