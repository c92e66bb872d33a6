package org.ownwords.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Topic;
import org.ownwords.feedback.Question.Easy;
import org.ownwords.page.Option;
import org.ownwords.template.Picture;
import org.ownwords.vocabulary.ShippedText;

/// The question sets that there are, each with a version. They are read from a file, so that a council can
/// add one of its own, and a set that answers were given to is never changed.
///
/// @param all in the order of the file: the last is the one that is asked
public record QuestionSets(List<QuestionSet> all) {

    public static final QuestionSets PUBLISHED =
            read(ShippedText.beside(QuestionSets.class, "questions.txt").text());

    public QuestionSets {
        all = List.copyOf(all);
        if (all.stream()
                        .map(each -> each.id() + " " + each.version())
                        .distinct()
                        .count()
                != all.size()) {
            throw new IllegalArgumentException("Two sets have the same name and version");
        }
    }

    /// The one that is asked now.
    public QuestionSet current() {
        return all.getLast();
    }

    /// The one that was asked.
    Optional<QuestionSet> find(String id, int version) {
        return all.stream()
                .filter(each -> each.id().equals(id) && each.version() == version)
                .findFirst();
    }

    /// Reads the sets from text.
    ///
    /// @throws IllegalArgumentException naming the line that cannot be read
    static QuestionSets read(String text) {
        var sets = new ArrayList<QuestionSet>();
        var set = new HashMap<String, String>();
        var questions = new ArrayList<Question>();
        var question = new HashMap<String, String>();
        var answers = new ArrayList<Option>();
        var easyAnswers = new ArrayList<Option>();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var parts = line.split(" ", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("This line has no content: " + line);
            }
            switch (parts[0]) {
                case "set" -> {
                    endQuestion(question, answers, easyAnswers, questions);
                    endSet(set, questions, sets);
                    set.put("set", parts[1]);
                }
                case "version", "source" -> set.put(parts[0], parts[1]);
                case "question" -> {
                    endQuestion(question, answers, easyAnswers, questions);
                    question.put("question", parts[1]);
                }
                case "adult", "representative", "easy", "picture", "topic", "neither", "unverified" ->
                    question.put(parts[0], parts[1]);
                case "answer" -> answers.add(answer(line, parts[1]));
                case "easy-answer" -> easyAnswers.add(answer(line, parts[1]));
                default -> throw new IllegalArgumentException("Nothing begins like this line: " + line);
            }
        }
        endQuestion(question, answers, easyAnswers, questions);
        endSet(set, questions, sets);
        return new QuestionSets(sets);
    }

    private static Option answer(String line, String codeAndWords) {
        var answer = codeAndWords.split(" ", 2);
        if (answer.length < 2) {
            throw new IllegalArgumentException("This answer has no words: " + line);
        }
        return Option.of(answer[0], answer[1]);
    }

    private static void endQuestion(
            Map<String, String> question, List<Option> answers, List<Option> easyAnswers, List<Question> questions) {
        if (!question.isEmpty()) {
            questions.add(new Question(
                    needed(question, "question"),
                    needed(question, "adult"),
                    needed(question, "representative"),
                    easy(question, answers, easyAnswers),
                    answers,
                    Set.of(question.getOrDefault("neither", "").split(" ", -1)),
                    topic(question.get("topic")),
                    question.get("unverified")));
            question.clear();
            answers.clear();
            easyAnswers.clear();
        }
    }

    private static @Nullable Easy easy(Map<String, String> question, List<Option> answers, List<Option> easyAnswers) {
        var words = question.get("easy");
        if (words == null) {
            if (!easyAnswers.isEmpty()) {
                throw new IllegalArgumentException("Question %s has an easy-answer, and is not in easy words itself"
                        .formatted(needed(question, "question")));
            }
            return null;
        }
        return new Easy(
                words,
                Picture.of(needed(question, "picture"))
                        .orElseThrow(
                                () -> new IllegalArgumentException("There is no picture " + question.get("picture"))),
                easyAnswers(needed(question, "question"), answers, easyAnswers));
    }

    /// All or none: whoever reads easy words is not to meet one hard answer among them.
    private static Map<String, String> easyAnswers(String question, List<Option> answers, List<Option> easyAnswers) {
        var easy = new HashMap<String, String>();
        for (var each : easyAnswers) {
            if (answers.stream().noneMatch(answer -> answer.code().equals(each.code()))) {
                throw new IllegalArgumentException("Question %s has an easy-answer %s, and no answer with that code"
                        .formatted(question, each.code()));
            }
            if (easy.put(each.code(), each.words()) != null) {
                throw new IllegalArgumentException(
                        "Question %s has two lines easy-answer %s".formatted(question, each.code()));
            }
        }
        for (var each : answers) {
            if (!easy.isEmpty() && !easy.containsKey(each.code())) {
                throw new IllegalArgumentException("Question %s has easy words for some answers, and none for %s"
                        .formatted(question, each.code()));
            }
        }
        return easy;
    }

    private static @Nullable Topic topic(@Nullable String code) {
        return code == null
                ? null
                : Topic.of(code).orElseThrow(() -> new IllegalArgumentException("There is no topic " + code));
    }

    private static void endSet(Map<String, String> set, List<Question> questions, List<QuestionSet> sets) {
        if (!set.isEmpty()) {
            sets.add(new QuestionSet(
                    needed(set, "set"), Integer.parseInt(needed(set, "version")), needed(set, "source"), questions));
            set.clear();
            questions.clear();
        }
    }

    private static String needed(Map<String, String> parts, String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("There is no %s among %s".formatted(name, parts));
        }
        return part;
    }
}
