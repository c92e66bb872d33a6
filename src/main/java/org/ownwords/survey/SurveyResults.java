package org.ownwords.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;
import org.ownwords.survey.Tabled.Column;
import org.ownwords.survey.Tabled.Row;
import org.ownwords.survey.Tabled.Rows;
import org.ownwords.survey.Tabled.Says;

/// What a round told, question by question, with the rounds before it and published figures beside where the same
/// was asked. Organisations answer about themselves and not about a case, so that nothing is withheld. Of people
/// nothing is shown while they are few.
record SurveyResults(List<OfQuestion> questions) {

    /// Of fewer answers than this a percentage says more than is known.
    static final int FEWEST = 10;

    /// Of fewer people than this nothing is shown: colleagues would know who said what.
    static final int FEWEST_PEOPLE = 5;

    static final Column COUNT = new Column("Number", Says.COUNT);
    static final Column PERCENT = new Column("Per cent", Says.PERCENT);

    private static final double HUNDRED = 100;

    /// A round with its questions and what was answered to them.
    record Told(String name, List<Question> questions, List<Answered> answers) {
        Told {
            questions = List.copyOf(questions);
            answers = List.copyOf(answers);
        }
    }

    /// What was answered to one question. It is wide because a page shows each of these by itself.
    ///
    /// @param table   how many gave each answer, or null where it is answered in words or by a number
    /// @param slips   where the table does not add up
    /// @param numbers of a question for a number, or null
    /// @param words   what was said beside the answers or in place of them
    record OfQuestion(
            Question question,
            int answered,
            int passed,
            @Nullable Tabled table,
            List<Slip> slips,
            @Nullable Numbers numbers,
            List<InWords> words) {
        OfQuestion {
            slips = List.copyOf(slips);
            words = List.copyOf(words);
        }

        /// What to know before reading a percentage, or an empty text.
        String caution() {
            if (table == null || answered == 0 || answered >= FEWEST) {
                return "";
            }
            return "Fewer than ten answered. One more or fewer changes a percentage by about %d."
                    .formatted(Math.round(HUNDRED / answered));
        }
    }

    /// What somebody said in words.
    record InWords(String organisation, String words) {}

    /// Numbers that were answered: the least, the one in the middle and the most.
    record Numbers(int least, double middle, int most) {

        static Numbers of(List<Integer> numbers) {
            var sorted = numbers.stream().sorted().toList();
            var half = sorted.size() / 2;
            var middle = sorted.size() % 2 == 1
                    ? sorted.get(half).doubleValue()
                    : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
            return new Numbers(sorted.getFirst(), middle, sorted.getLast());
        }

        String words() {
            return "From %d to %d. Half said %s or less."
                    .formatted(
                            least,
                            most,
                            middle == Math.rint(middle) ? String.valueOf((long) middle) : String.valueOf(middle));
        }
    }

    SurveyResults {
        questions = List.copyOf(questions);
    }

    /// Whether what was answered may be shown.
    static boolean areShown(Asks asks, int answered) {
        return switch (asks) {
            case ORGANISATIONS -> true;
            case PEOPLE -> answered >= FEWEST_PEOPLE;
        };
    }

    /// @param before the rounds before it, the newest first
    static SurveyResults of(Told told, List<Told> before) {
        var questions = new ArrayList<OfQuestion>();
        for (var place = 0; place < told.questions().size(); place++) {
            questions.add(ofQuestion(told, place, before));
        }
        return new SurveyResults(questions);
    }

    private static OfQuestion ofQuestion(Told told, int place, List<Told> before) {
        var question = told.questions().get(place);
        var given = new ArrayList<Answered.Answer>();
        var words = new ArrayList<InWords>();
        for (var each : told.answers()) {
            var answer = each.to(place);
            if (!answer.isEmpty()) {
                given.add(answer);
            }
            if (!answer.words().isEmpty()) {
                words.add(new InWords(each.organisation().name(), answer.words()));
            }
        }
        var chosen = given.stream()
                .map(Answered.Answer::ratings)
                .filter(each -> !each.isEmpty())
                .toList();
        var table = question.kind().hasAnswers() ? table(question, chosen, before) : null;
        var answered = question.kind() == QuestionKind.WORDS ? given.size() : chosen.size();
        return new OfQuestion(
                question,
                answered,
                told.answers().size() - answered,
                table,
                table == null ? List.of() : AddsUp.slips(AddsUp.Looked.alone(table)),
                question.kind() == QuestionKind.NUMBER && !chosen.isEmpty()
                        ? Numbers.of(chosen.stream()
                                .map(each -> Integer.valueOf(each.getFirst()))
                                .toList())
                        : null,
                words);
    }

    /// How many gave each answer, with the percentages of rounds before and of others beside.
    private static Tabled table(Question question, List<List<String>> chosen, List<Told> before) {
        var columns = new ArrayList<>(List.of(COUNT, PERCENT));
        var beside = new LinkedHashMap<Column, Map<String, Integer>>();
        for (var round : before) {
            percentages(question, round)
                    .ifPresent(shares ->
                            beside.putIfAbsent(new Column(round.name() + ", %", Says.PERCENT_OF_OTHERS), shares));
        }
        PublishedTables.of(question.beside()).ifPresent(published -> published(published, beside));
        columns.addAll(beside.keySet());
        var rows = new ArrayList<Row>();
        for (var answer : question.answers()) {
            var number = count(answer, chosen);
            var cells = new LinkedHashMap<String, Integer>();
            cells.put(COUNT.name(), number);
            if (!chosen.isEmpty()) {
                cells.put(PERCENT.name(), (int) Tabled.percent(number, chosen.size()));
            }
            beside.forEach((column, shares) -> {
                var share = shares.get(plain(answer.words()));
                if (share != null) {
                    cells.put(column.name(), share);
                }
            });
            rows.add(new Row(answer.words(), true, List.of(), cells));
        }
        return new Tabled(
                "",
                "Of %d that answered".formatted(chosen.size()),
                "",
                "",
                question.kind() == QuestionKind.ONE ? Rows.EACH_IN_ONE_ROW : Rows.LISTED,
                chosen.size(),
                columns,
                rows);
    }

    private static int count(Option answer, List<List<String>> chosen) {
        return (int)
                chosen.stream().filter(each -> each.contains(answer.code())).count();
    }

    /// The percentages of another round, by the words of the answer, where it asked the same.
    private static Optional<Map<String, Integer>> percentages(Question question, Told round) {
        for (var place = 0; place < round.questions().size(); place++) {
            if (!round.questions().get(place).isSame(question)) {
                continue;
            }
            var there = place;
            var chosen = round.answers().stream()
                    .map(each -> each.to(there).ratings())
                    .filter(each -> !each.isEmpty())
                    .toList();
            if (chosen.isEmpty()) {
                break;
            }
            var shares = new LinkedHashMap<String, Integer>();
            question.answers()
                    .forEach(answer -> shares.put(
                            plain(answer.words()), (int) Tabled.percent(count(answer, chosen), chosen.size())));
            return Optional.of(shares);
        }
        return Optional.empty();
    }

    /// The region and the nation, as they were published.
    private static void published(Tabled published, Map<Column, Map<String, Integer>> beside) {
        for (var column : published.columns()) {
            if (column.says().isPercent()) {
                var shares = new LinkedHashMap<String, Integer>();
                published.rows().forEach(row -> row.in(column).ifPresent(each -> shares.put(plain(row.words()), each)));
                beside.put(
                        new Column(
                                column.says() == Says.PERCENT ? "London 2016, %" : "England 2016, %",
                                Says.PERCENT_OF_OTHERS),
                        shares);
            }
        }
    }

    /// Two ways of writing an apostrophe are one.
    private static String plain(String words) {
        return words.replace('\'', '’');
    }
}
