package org.ownwords.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.ownwords.access.Audience;
import org.ownwords.disclosure.SmallNumbers;

/// What people said in a year, as a reader may see it. What the person said and what others said for them
/// stand apart, and are never added up.
///
/// Whoever may open the cases sees exact numbers. All others see numbers to the nearest five, of a year that
/// has ended, and of no question to which fewer than five gave one of the answers: what is left of it would
/// say what those few answered.
///
/// @param state what became of asking, and of how many: one line for each
record Results(List<OfQuestion> questions, List<Line> state) {

    /// Of fewer answers than this a share says little, and the page warns of it.
    static final long FEW = 30;

    /// Whether so few answered that what they said may not hold for others.
    boolean areOfFew() {
        return questions.stream()
                .noneMatch(each ->
                        each.answers().stream().anyMatch(line -> line.share().of() >= FEW));
    }

    /// The answers to one question, of one kind of people.
    ///
    /// @param adults   whether the persons themselves answered
    /// @param answers  how many gave each answer, in order; none where nothing may be shown
    record OfQuestion(String question, boolean adults, List<Line> answers) {

        boolean isWithheld() {
            return answers.isEmpty();
        }
    }

    /// A line of a table.
    record Line(String words, Share share) {}

    /// So many gave one answer to one question.
    record Count(String question, String answer, boolean adult, long number) {}

    /// What became of asking after an enquiry, and after how many.
    record Became(String code, long number) {}

    static Results of(QuestionSet set, List<Count> counts, List<Became> became, Audience audience) {
        var questions = new ArrayList<OfQuestion>();
        for (var question : set.questions()) {
            for (var adults : List.of(true, false)) {
                var numbers = new LinkedHashMap<String, Long>();
                question.answers()
                        .forEach(answer ->
                                numbers.put(answer.words(), number(counts, question.code(), answer.code(), adults)));
                if (numbers.values().stream().anyMatch(number -> number > 0)) {
                    questions.add(new OfQuestion(
                            adults ? question.adult() : question.representative(), adults, shown(numbers, audience)));
                }
            }
        }
        return new Results(questions, state(became, "Somebody said how it was", audience));
    }

    private static long number(List<Count> counts, String question, String answer, boolean adults) {
        return counts.stream()
                .filter(each ->
                        each.question().equals(question) && each.answer().equals(answer) && each.adult() == adults)
                .mapToLong(Count::number)
                .sum();
    }

    /// How many gave each answer to one question, by its words and in order; none where nothing may be shown.
    static List<Line> shown(Map<String, Long> numbers, Audience audience) {
        if (audience == Audience.EVERYBODY && numbers.values().stream().anyMatch(SmallNumbers::isFew)) {
            return List.of();
        }
        var rounding = rounding(audience);
        var whole = numbers.values().stream().mapToLong(rounding::applyAsLong).sum();
        return numbers.entrySet().stream()
                .map(each -> new Line(each.getKey(), new Share(rounding.applyAsLong(each.getValue()), whole)))
                .toList();
    }

    private static LongUnaryOperator rounding(Audience audience) {
        return switch (audience) {
            case OPENS_CASES -> LongUnaryOperator.identity();
            case EVERYBODY -> SmallNumbers::rounded;
        };
    }

    /// Of the enquiries that ended: how many were heard of, and who is missing and why. Nobody but those who may open
    /// the cases is told of reasons.
    ///
    /// @param said that somebody said it, in words
    static List<Line> state(List<Became> became, String said, Audience audience) {
        var numbers = new LinkedHashMap<State, Long>();
        for (var state : State.values()) {
            numbers.put(state, 0L);
        }
        became.forEach(each -> numbers.merge(State.of(each.code()), each.number(), Long::sum));
        var heard = numbers.getOrDefault(State.ADULT, 0L) + numbers.getOrDefault(State.OTHER, 0L);
        var whole = numbers.values().stream().mapToLong(Long::longValue).sum();
        return switch (audience) {
            case OPENS_CASES ->
                numbers.entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(each -> new Line(each.getKey().words(), new Share(each.getValue(), whole)))
                        .toList();
            case EVERYBODY ->
                SmallNumbers.isFew(heard) || SmallNumbers.isFew(whole - heard)
                        ? List.of()
                        : List.of(new Line(
                                said,
                                new Share(
                                        SmallNumbers.rounded(heard),
                                        SmallNumbers.rounded(heard) + SmallNumbers.rounded(whole - heard))));
        };
    }
}
