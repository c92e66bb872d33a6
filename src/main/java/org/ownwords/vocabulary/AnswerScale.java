package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;
import org.ownwords.page.Option;

/// The scales by which partners of a Safeguarding Adults Board say how far they are. The answers stand from the
/// most to the least, and what says neither comes last. None is a mark: they are never added up.
///
/// Sources: the temperature check of London's councils (2017), Tables 1 to 3, 6 and 10 to 12; for the levels and
/// the words for how many, the report of Making Safeguarding Personal 2013/14.
@SuppressWarnings("ImmutableEnumChecker") // its lists are made once and never changed
public enum AnswerScale implements Coded {
    INVOLVEMENT(
            "involvement",
            "How involved",
            answer("very", "Very involved"),
            answer("fairly", "Fairly involved"),
            answer("not-very", "Not very involved"),
            answer("not-at-all", "Not at all involved"),
            answer("not-known", "Don’t know"),
            answer("too-soon", "Too soon to say")),
    ENGAGEMENT(
            "engagement",
            "How well",
            answer("very", "Very well"),
            answer("fairly", "Fairly well"),
            answer("not-very", "Not very well"),
            answer("not-at-all", "Not at all"),
            answer("not-known", "Don’t know")),
    REACTION(
            "reaction",
            "How positively",
            answer("very", "Very positively"),
            answer("fairly", "Fairly positively"),
            answer("not-very", "Not very positively"),
            answer("not-at-all", "Not at all positively"),
            answer("not-known", "Don’t know"),
            answer("too-soon", "Too soon to tell")),
    CONFIDENCE(
            "confidence",
            "How confident",
            answer("totally", "Totally confident"),
            answer("reasonably", "Reasonably confident"),
            answer("partially", "Partially confident"),
            answer("not-very", "Not very confident"),
            answer("not-measured", "Not currently being measured")),
    STAGES(
            "stages",
            "How far it is put into practice",
            answer("full", "Fully implemented"),
            answer("rolling-out", "Planning completed and rolling out"),
            answer("stalled", "Roll out currently stalled"),
            answer("piloting", "Piloting and testing phase"),
            answer("planning", "Still developing and planning"),
            answer("not-started", "Have not yet really started")),
    PLACE(
            "place",
            "Where it stands in a strategy",
            answer("overriding", "The overriding strategic objective"),
            answer("main", "One of our main strategic objectives"),
            answer("among", "A particular task among a collection of others"),
            answer("not-in", "It isn’t in the strategy"),
            answer("no-strategy", "We don’t yet have a strategy"),
            answer("other", "Other")),
    EXTENT("extent", "Yes, partially or no", answer("yes", "Yes"), answer("partly", "Partially"), answer("no", "No")),
    LEVELS(
            "levels",
            "Gold, silver or bronze",
            new Option("gold", "Gold", "Silver, and somebody independent looks at what came of it"),
            new Option("silver", "Silver", "Bronze, and ways of responding are developed, or outcomes are added up"),
            new Option("bronze", "Bronze", "People are asked what they want, and at the end how far it came about"),
            answer("not-yet", "Not there yet")),
    PREVALENCE(
            "prevalence",
            "How many say it",
            answer("majority", "A majority: 22 or more"),
            answer("significant", "A significant number: 11 to 21"),
            answer("number", "A number: 5 to 10"),
            answer("few", "A few: under 5"));

    private final String code;
    private final String words;
    private final List<Option> answers;

    AnswerScale(String code, String words, Option... answers) {
        this.code = code;
        this.words = words;
        this.answers = List.of(answers);
    }

    private static Option answer(String code, String words) {
        return Option.of(code, words);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    public List<Option> answers() {
        return answers;
    }

    /// The words of an answer that was recorded.
    public String words(String answer) {
        return answers.stream()
                .filter(each -> each.code().equals(answer))
                .findFirst()
                .map(Option::words)
                .orElse(answer);
    }

    public boolean has(String answer) {
        return answers.stream().anyMatch(each -> each.code().equals(answer));
    }

    /// The scale with its answers, in a line.
    public String inALine() {
        return words + ": "
                + String.join(", ", answers.stream().map(Option::words).toList());
    }

    public static Optional<AnswerScale> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<AnswerScale> all() {
        return List.of(values());
    }

    /// The scales as answers that a question offers, each with what it offers.
    public static List<Option> options() {
        return all().stream()
                .map(each -> new Option(
                        each.code(),
                        each.words(),
                        String.join(
                                ", ", each.answers().stream().map(Option::words).toList())))
                .toList();
    }
}
