package org.ownwords.risk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// Where a risk sits between quality of life and harm, before and now, as each of them sees it. Words
/// stand in its cells: no colour and no number says what is right.
record Grid(List<Mark> marks) {

    /// One view at one time.
    ///
    /// @param words `Edith, 3 July 2026`
    record Mark(Place place, String words) {}

    public Grid {
        marks = List.copyOf(marks);
    }

    /// The earliest first.
    ///
    /// @param name what to call the person
    static Grid of(OverTime risk, String name) {
        return new Grid(Stream.concat(risk.before().reversed().stream(), Stream.of(risk.now()))
                .flatMap(weighed -> marks(weighed, name))
                .toList());
    }

    private static Stream<Mark> marks(WeighedRisk weighed, String name) {
        var weighing = weighed.weighing();
        return Stream.concat(
                mark(weighing.theirs().placed(), "%s, %s".formatted(name, Days.day(weighed.on()))),
                mark(weighing.ours().place(), weighed.whoAndWhen()));
    }

    private static Stream<Mark> mark(@Nullable Place place, String words) {
        return place == null ? Stream.of() : Stream.of(new Mark(place, words));
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }

    /// What stands in one cell.
    public List<String> at(QualityOfLife life, Harm harm) {
        return marks.stream()
                .filter(mark -> mark.place().equals(new Place(life, harm)))
                .map(Mark::words)
                .toList();
    }
}
