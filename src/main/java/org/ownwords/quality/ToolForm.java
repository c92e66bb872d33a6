package org.ownwords.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Topic;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.quality.Tool.Question;

/// Reads a set of questions that somebody writes.
final class ToolForm {

    /// So many questions a set may have. A longer one is not read to its end.
    static final int MOST = 12;

    /// The hidden field that names the set that it is another version of.
    static final String FROM = "from";

    /// The six principles of safeguarding (Care and Support Statutory Guidance, 14.13).
    static final List<Option> PRINCIPLES = List.of(
            Option.of("Empowerment", "Empowerment"),
            Option.of("Prevention", "Prevention"),
            Option.of("Proportionality", "Proportionality"),
            Option.of("Protection", "Protection"),
            Option.of("Partnership", "Partnership"),
            Option.of("Accountability", "Accountability"),
            Option.of("", "None of them"));

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final int HUNDRED = 100;

    private ToolForm() {}

    static String question(int place) {
        return "question-" + place;
    }

    static String hint(int place) {
        return "hint-" + place;
    }

    static String principle(int place) {
        return "principle-" + place;
    }

    static String topics(int place) {
        return "topics-" + place;
    }

    static String suggested(int place) {
        return "suggested-" + place;
    }

    /// A set as it was written, with why.
    record Wanted(Tool tool, String why) {}

    static Reading<Wanted> read(Reader read) {
        var name = read.line("name", "Enter what the questions are called");
        var source = read.line("source", "Enter whose questions they are");
        var subject = read.choice("subject", Subject::of, "Select what is looked at, or who is asked");
        var scale = read.choice("scale", Scale::of, "Select how each question is answered");
        if (subject.filter(Subject::isRead).isPresent()
                && scale.filter(Scale.WORDS::equals).isPresent()) {
            read.problem("scale", "Select answers that can be counted, for reading case files");
        }
        var threshold = threshold(read, scale.filter(Scale::isScored).isPresent());
        var questions = questions(read);
        var why = read.words("why", "Enter why you write them, or what has changed");
        return read.accept(() -> new Wanted(
                new Tool("", name, "", source, subject.orElseThrow(), scale.orElseThrow(), threshold, questions), why));
    }

    private static @Nullable Integer threshold(Reader read, boolean scored) {
        var typed = read.optionalLine("threshold");
        if (typed == null) {
            return null;
        }
        var number = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > HUNDRED) {
            read.problem("threshold", "Enter a whole number between 1 and 100, or nothing");
        } else if (!scored) {
            read.problem("threshold", "Remove this, or select answers with points");
        }
        return number;
    }

    private static List<Question> questions(Reader read) {
        var questions = new ArrayList<Question>();
        for (var place = 1; place <= MOST; place++) {
            var words = read.optionalLine(question(place));
            var hint = read.optionalLine(hint(place));
            var suggested = read.optionalLine(suggested(place));
            var topics = Set.copyOf(read.choices(topics(place), List.of(Topic.values()), Topic::code));
            var principle = read.optionalChoice(
                    principle(place),
                    code -> PRINCIPLES.stream()
                            .map(Option::code)
                            .filter(code::equals)
                            .findFirst());
            if (words != null) {
                questions.add(new Question(
                        "q" + (questions.size() + 1),
                        words,
                        hint == null ? "" : hint,
                        principle.orElse(""),
                        topics,
                        suggested == null ? "" : suggested));
            } else if (hint != null || suggested != null || !topics.isEmpty()) {
                read.problem(question(place), "Enter the question, or remove what stands below it");
            }
        }
        if (questions.isEmpty()) {
            read.problem(question(1), "Enter a question");
        }
        return questions.isEmpty() ? List.of(new Question("q1", "", "", "", Set.of(), "")) : questions;
    }

    /// A set as it would have been typed.
    static Typed entered(Tool tool) {
        var typed = Typed.nothing()
                .with(FROM, tool.code())
                .with("name", tool.name())
                .with("source", tool.source())
                .with("subject", tool.subject().code())
                .with("scale", tool.scale().code())
                .withAny("threshold", tool.threshold() == null ? null : String.valueOf(tool.threshold()));
        var place = 0;
        for (var each : tool.questions()) {
            place++;
            typed = typed.with(question(place), each.words())
                    .with(hint(place), each.hint())
                    .with(principle(place), each.principle())
                    .with(
                            topics(place),
                            each.topics().stream().map(Topic::code).sorted().toList())
                    .with(suggested(place), each.suggested());
        }
        return typed;
    }

    /// The topics, as answers to tick.
    static List<Option> topicOptions() {
        return List.of(Topic.values()).stream()
                .map(each -> Option.of(each.code(), each.words()))
                .toList();
    }

    /// Whether something besides the question itself was entered.
    static boolean hasMore(Typed typed, int place) {
        return typed.has(hint(place))
                || typed.has(suggested(place))
                || typed.has(principle(place))
                || typed.has(topics(place));
    }
}
