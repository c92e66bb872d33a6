package org.ownwords.boardwork;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what the regulator looks at: a line for each point.
final class PointsForm {

    private PointsForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.line("source", "What are they made from?", "The name of the framework, and its day"),
                Ask.words("points", "The points", "One on each line, in your own words"));
    }

    static Supplier<Entry> read(Reader read) {
        var source = read.line("source", "Enter what they are made from");
        var points = read.words("points", "Enter the points, one on each line")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        return () -> new Points(source, points);
    }

    static Typed entered(Points points) {
        return Typed.nothing().with("source", points.source()).with("points", String.join("\n", points.points()));
    }
}
