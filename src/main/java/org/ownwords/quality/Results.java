package org.ownwords.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.ownwords.disclosure.Cell;
import org.ownwords.disclosure.Network;
import org.ownwords.disclosure.PublishedYears;
import org.ownwords.quality.Tool.Question;
import org.ownwords.quality.Tool.Rating;

/// What the audits of a programme found together. What does not apply is counted beside, and is in no
/// denominator.
///
/// @param cases how many cases it is about
/// @param lines one a question, in the order of the tool
record Results(OptionalLong cases, List<Line> lines) {

    /// One question: how often each answer was given, empty where the number is withheld.
    record Line(Question question, List<OptionalLong> numbers) {}

    /// How often one answer was given to one question in one draw.
    record Count(UUID cycle, String question, String rating, long number) {}

    /// What the numbers are of, for the rule that withholds small ones.
    private sealed interface InResults extends Cell {

        record Cases() implements InResults {}

        record Answered(String question, String rating) implements InResults {}
    }

    public Results {
        lines = List.copyOf(lines);
    }

    /// The exact numbers, for people who may open the cases.
    static Results exact(Tool tool, List<Count> counts) {
        return of(
                tool,
                (question, rating) -> OptionalLong.of(number(counts, question, rating)),
                OptionalLong.of(cases(tool, counts)));
    }

    /// What may be shown to everybody: small numbers withheld, and others that would give them away. The answers to
    /// each question add up to the number of cases, which all questions have in common.
    static Results published(Tool tool, List<Count> counts) {
        var network = new Network();
        var first = network.sum();
        var from = first;
        for (var question : tool.questions()) {
            var to = network.sum();
            for (var rating : tool.ratings()) {
                network.is(
                        from,
                        to,
                        new InResults.Answered(question.code(), rating.code()),
                        number(counts, question, rating));
            }
            from = to;
        }
        network.is(from, first, new InResults.Cases(), cases(tool, counts));
        Map<Cell, OptionalLong> shown = PublishedYears.shown(network);
        return of(
                tool,
                (question, rating) -> shown.getOrDefault(
                        new InResults.Answered(question.code(), rating.code()), OptionalLong.empty()),
                shown.getOrDefault(new InResults.Cases(), OptionalLong.empty()));
    }

    private interface Shown {
        OptionalLong of(Question question, Rating rating);
    }

    private static Results of(Tool tool, Shown shown, OptionalLong cases) {
        var lines = new ArrayList<Line>();
        for (var question : tool.questions()) {
            lines.add(new Line(
                    question,
                    tool.ratings().stream()
                            .map(rating -> shown.of(question, rating))
                            .toList()));
        }
        return new Results(cases, lines);
    }

    private static long number(List<Count> counts, Question question, Rating rating) {
        return counts.stream()
                .filter(each -> each.question().equals(question.code()))
                .filter(each -> each.rating().equals(rating.code()))
                .mapToLong(Count::number)
                .sum();
    }

    private static long cases(Tool tool, List<Count> counts) {
        var question = tool.questions().getFirst();
        return tool.ratings().stream()
                .mapToLong(rating -> number(counts, question, rating))
                .sum();
    }

    /// How a question was answered in one draw: `4 of 6`, the best answer of those that count.
    static String share(Tool tool, List<Count> counts, UUID cycle, Question question) {
        var ofCycle = counts.stream().filter(each -> each.cycle().equals(cycle)).toList();
        var best = number(ofCycle, question, tool.ratings().getFirst());
        var all = tool.ratings().stream()
                .filter(Rating::counts)
                .mapToLong(rating -> number(ofCycle, question, rating))
                .sum();
        return all == 0 ? "–" : best + " of " + all;
    }

    boolean withholds() {
        return cases.isEmpty()
                || lines.stream().flatMap(line -> line.numbers().stream()).anyMatch(OptionalLong::isEmpty);
    }

    /// A number as a page shows it.
    static String shown(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "withheld";
    }
}
