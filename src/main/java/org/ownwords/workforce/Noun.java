package org.ownwords.workforce;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What kinds of entries there are. The code is in the address.
public enum Noun implements Coded {
    SUPERVISION("supervisions", "Supervision", "Supervision", "Record a supervision"),
    AGREED("agreed", "What was agreed", "What was agreed in supervision", "Record what was agreed"),
    NEWS("news", "What came of it", "What came of it", "Record what came of it"),
    REPLY("replies", "Answer", "Answers", "Answer it"),
    REFLECTION("reflections", "Reflection", "Your reflections", "Write a reflection"),
    MORE("more", "Needs more", "Cases that need more than others", "Mark a case that needs more"),
    COURSE("courses", "Training", "Training", "Record a course or event"),
    HAD("had", "Who had it", "Who had which training", "Record who had it"),
    NEED("needs", "What is needed", "What colleagues need to learn", "Record what is needed"),
    FORUM("forums", "Forum or clinic", "Forums and clinics", "Record a forum or clinic"),
    CHAMPION("champions", "Who knows about it", "Who knows about what", "Record who knows about what"),
    QUESTION("questions", "Question", "Questions about practice", "Ask a question");

    private final String code;
    private final String one;
    private final String words;
    private final String verb;

    Noun(String code, String one, String words, String verb) {
        this.code = code;
        this.one = one;
        this.words = words;
        this.verb = verb;
    }

    @Override
    public String code() {
        return code;
    }

    /// The heading of all of them.
    @Override
    public String words() {
        return words;
    }

    /// What one is called.
    String one() {
        return one;
    }

    /// What its button says.
    String verb() {
        return verb;
    }

    String path() {
        return "/learning/" + code;
    }

    /// Whether something is still to come of one until somebody says what did.
    boolean stands() {
        return this == AGREED || this == NEED || this == MORE;
    }

    /// What may follow from one, beside what came of it.
    List<Noun> follows() {
        return switch (this) {
            case SUPERVISION -> List.of(REPLY, AGREED);
            case COURSE -> List.of(HAD);
            case QUESTION -> List.of(REPLY);
            case AGREED, NEWS, REPLY, REFLECTION, MORE, HAD, NEED, FORUM, CHAMPION -> List.of();
        };
    }

    /// Whether one can be recorded that follows from nothing.
    boolean byItself() {
        return switch (this) {
            case AGREED, NEWS, REPLY, HAD -> false;
            case SUPERVISION, REFLECTION, MORE, COURSE, NEED, FORUM, CHAMPION, QUESTION -> true;
        };
    }

    /// Whether there is a list of them.
    boolean isListed() {
        return byItself() || this == AGREED;
    }

    /// What its list and its form say of it.
    String about() {
        return switch (this) {
            case SUPERVISION ->
                "It begins with what came about for people. Those who were in it read it; no other manager or colleague"
                        + " does. The Board reads how many there were and what stood in the way, and no words.";
            case AGREED ->
                "What was taken on in supervision. It is on the list of work of whoever took it on, until they say what came"
                        + " of it.";
            case REFLECTION ->
                "They are yours. Somebody else reads one only where you share it with them, and until you take that back."
                        + " Name nobody whom safeguarding is about.";
            case MORE ->
                "Some people need much of your time, and that is as right as little where it is enough. Say which of the"
                        + " cases you hold, and why. You and managers read it. Say that it has ended when it has.";
            case COURSE ->
                "Courses and events, for whom they are, and which of them everybody must have had. Whoever is due for one"
                        + " sees it on their list of work.";
            case NEED ->
                "What a role, a team or a colleague needs to learn, and what showed it. What is about one colleague is"
                        + " read by them and by managers.";
            case FORUM ->
                "Open forums, clinics and talks about hard cases, with their days. Afterwards, what came of them.";
            case CHAMPION -> "Champions, specialists and the principal social worker, and how to reach them.";
            case QUESTION ->
                "Ask the principal social worker and the champions. Everybody here reads the question and the answer, so"
                        + " write about practice and about no case: no names, and nothing by which somebody could be known.";
            case NEWS -> "Say what was done, and what is different because of it.";
            case REPLY -> "Your own words stand beside what was recorded.";
            case HAD -> "Who had this training on one day.";
        };
    }

    static Optional<Noun> of(String code) {
        return Coded.of(values(), code);
    }
}
