package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What to think of before and after an enquiry is closed: the checklist of the four-stage procedures
/// that many Boards share. None of it is law, so none of it holds a closing up. What the person says
/// about closing, and how far what they wanted came about, is asked by the closing itself.
enum ToCheck implements Coded {
    SUPPORT(
            "support",
            "Support, or an assessment of needs, was offered",
            "Care Act 2014, section 9, and section 10 for carers"),
    INFORMATION("information", "Advice and information was given, in a form they can use", "Care Act 2014, section 4"),
    ORGANISATIONS(
            "organisations", "Everybody who took part was told that it ends", "And what goes on, and who does it"),
    REFERRER("referrer", "Whoever raised it was told what came of it", "As far as they may be told"),
    THOUGHT_TO_HAVE_CAUSED(
            "thought-to-have-caused",
            "It was thought of what happens about the person thought to have caused harm",
            "Support to change, an employer, the police"),
    OTHERS(
            "others",
            "Other people who may be at risk were thought of",
            "In the same home, or who use the same service"),
    CHILDREN("children", "Children who may be at risk were thought of", "Then children’s services are told"),
    ADULT_REVIEW(
            "adult-review",
            "It was thought of whether the Board should review it",
            "Care Act 2014, section 44: who died or was seriously harmed, and organisations could have worked together better");

    private final String code;
    private final String words;
    private final String hint;

    ToCheck(String code, String words, String hint) {
        this.code = code;
        this.words = words;
        this.hint = hint;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    public String hint() {
        return hint;
    }

    /// The field for a note about it.
    public String note() {
        return code + "-note";
    }

    static Optional<ToCheck> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<ToCheck> all() {
        return List.of(values());
    }
}
