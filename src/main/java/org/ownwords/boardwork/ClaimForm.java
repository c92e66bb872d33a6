package org.ownwords.boardwork;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ownwords.page.Ask;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what is claimed about one of the regulator's points.
final class ClaimForm {

    private ClaimForm() {}

    static List<Ask> asks(List<String> points) {
        return List.of(
                Ask.one(
                        "point",
                        "Which point is it about?",
                        null,
                        IntStream.range(0, points.size())
                                .mapToObj(number -> Option.of(String.valueOf(number + 1), points.get(number)))
                                .toList()),
                Ask.words("words", "What do you say of it?", "What is so, and not what is planned"),
                Ask.words("evidence", "What shows it?", "A figure, an audit, people’s words. Name nobody"),
                Ask.line("where", "Where is it? (optional)", "A paper, a page of this record, an address"),
                Ask.day("on", "What day is the evidence from?", null));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var point = read.choice("point", code -> numbered(around.points(), code), "Select which point it is about");
        var words = read.words("words", "Enter what you say of it");
        var evidence = read.words("evidence", "Enter what shows it");
        var where = read.optionalLine("where");
        var on = read.pastDay("on", "Enter what day the evidence is from", around.today());
        return () -> new Claim(point.orElseThrow(), words, evidence, where, on);
    }

    private static Optional<String> numbered(List<String> points, String code) {
        return IntStream.range(0, points.size())
                .filter(number -> String.valueOf(number + 1).equals(code))
                .mapToObj(points::get)
                .findFirst();
    }

    /// Where its point is one no more, none is chosen.
    static Typed entered(Claim claim, List<String> points) {
        return Typed.nothing()
                .with("point", String.valueOf(points.indexOf(claim.point()) + 1))
                .with("words", claim.words())
                .with("evidence", claim.evidence())
                .withAny("where", claim.where())
                .with("on", claim.on());
    }
}
