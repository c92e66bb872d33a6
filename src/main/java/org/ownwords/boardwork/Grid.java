package org.ownwords.boardwork;

import java.util.List;
import java.util.stream.Stream;

/// The plan's objectives on the grid of safety and wellbeing: where people are now, and where each is to bring them.
record Grid(List<Mark> marks) {

    /// One objective at one place.
    record Mark(GridPlace place, Known objective, boolean now) {}

    Grid {
        marks = List.copyOf(marks);
    }

    static Grid of(List<Known> objectives) {
        return new Grid(objectives.stream().flatMap(Grid::marks).toList());
    }

    private static Stream<Mark> marks(Known known) {
        return known.says() instanceof Objective objective
                ? Stream.concat(
                        Stream.ofNullable(objective.from()).map(place -> new Mark(place, known, true)),
                        Stream.ofNullable(objective.to()).map(place -> new Mark(place, known, false)))
                : Stream.empty();
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    List<Mark> at(boolean safe, boolean well) {
        return marks.stream()
                .filter(mark -> mark.place().isSafe() == safe && mark.place().isWell() == well)
                .toList();
    }
}
