package org.ownwords.selfassessment;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.selfassessment.Framework.Point;
import org.ownwords.selfassessment.Framework.Says;
import org.ownwords.vocabulary.AnswerScale;

/// Reads a framework that somebody writes.
final class FrameworkForm {

    /// So many points a framework may have.
    static final int MOST = 15;

    /// The hidden field that names the framework that it is another version of.
    static final String FROM = "from";

    private FrameworkForm() {}

    static String point(int place) {
        return "point-" + place;
    }

    static String hint(int place) {
        return "hint-" + place;
    }

    static String beside(int place) {
        return "beside-" + place;
    }

    /// A framework as it was written, with why.
    record Wanted(Says says, String why) {}

    static Reading<Wanted> read(Reader read) {
        var name = read.line("name", "Enter what the framework is called");
        var source = read.line("source", "Enter whose framework it is");
        var scale = read.choice("scale", AnswerScale::of, "Select the levels of each point");
        var points = new ArrayList<Point>();
        for (var place = 1; place <= MOST; place++) {
            var words = read.optionalLine(point(place));
            var hint = read.optionalLine(hint(place));
            var beside = read.optionalWords(beside(place));
            if (words != null) {
                points.add(new Point(
                        words,
                        hint == null ? "" : hint,
                        beside == null
                                ? List.of()
                                : beside.lines()
                                        .map(String::strip)
                                        .filter(each -> !each.isEmpty())
                                        .toList()));
            } else if (hint != null || beside != null) {
                read.problem(point(place), "Enter the point, or remove what stands below it");
            }
        }
        if (points.isEmpty()) {
            read.problem(point(1), "Enter a point");
        }
        var why = read.words("why", "Enter why you write it, or what has changed");
        return read.accept(() -> new Wanted(new Says(name, source, scale.orElseThrow(), points), why));
    }

    /// A framework as it would have been typed.
    static Typed entered(Framework framework) {
        var typed = Typed.nothing()
                .with(FROM, framework.code())
                .with("name", framework.says().name())
                .with("source", framework.says().source())
                .with("scale", framework.scale().code());
        var place = 0;
        for (var each : framework.points()) {
            place++;
            typed = typed.with(point(place), each.words())
                    .with(hint(place), each.hint())
                    .with(beside(place), String.join("\n", each.beside()));
        }
        return typed;
    }
}
