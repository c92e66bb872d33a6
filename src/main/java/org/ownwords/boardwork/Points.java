package org.ownwords.boardwork;

import java.util.List;

/// What the regulator looks at, point by point. Recording it again makes another version.
///
/// @param source what it is made from
record Points(String source, List<String> points) implements Entry {

    Points {
        points = List.copyOf(points);
    }

    @Override
    public Noun noun() {
        return Noun.POINTS;
    }

    @Override
    public String heading() {
        return "Points of the regulator: " + source;
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines().with("Points", String.join("\n", points)).list();
    }
}
