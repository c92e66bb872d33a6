package org.ownwords.risk;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What signs are looked for, and what to think of next where there are any. They are prompts and no
/// test: no number of them proves anything, and none is forced.
@SuppressWarnings("ImmutableEnumChecker") // its lists are made once and never changed
enum SignsAbout implements Coded {
    COERCION(
            "coercion",
            "Coercion or control",
            SignLists.COERCION,
            List.of(
                    "See them alone, where that is safe, and record whether it is safe to ask",
                    "An independent domestic violence adviser, the police, or a MARAC",
                    "Staying in touch, though they say no: somebody may be able to decide and not be free to",
                    "Legal advice, where pressure leaves them no choice of their own though they have capacity")),
    FIRE(
            "fire",
            "Fire",
            SignLists.FIRE,
            List.of(
                    "A home fire safety visit by the fire and rescue service",
                    "If somebody threatens arson, tell the police and the fire service now",
                    "An alarm that calls for help, and bedding that does not burn")),
    SELF_NEGLECT(
            "self-neglect",
            "Self-neglect and hoarding",
            SignLists.SELF_NEGLECT,
            List.of(
                    "Go on trying to stay in touch. Trust takes time",
                    "Look for signs about fire too, and ask the fire and rescue service to visit where much could burn",
                    "Whether they can decide about their care, and a panel if they can and the risk is high"));

    private final String code;
    private final String words;
    private final List<Sign> signs;
    private final List<String> next;

    SignsAbout(String code, String words, List<Sign> signs, List<String> next) {
        this.code = code;
        this.words = words;
        this.signs = signs;
        this.next = next;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    public List<Sign> signs() {
        return signs;
    }

    /// What to think of where there are any.
    public List<String> next() {
        return next;
    }

    /// The sign that is kept by a code. One that is no longer asked about is called by it.
    Sign sign(String kept) {
        return signs.stream()
                .filter(each -> each.code().equals(kept))
                .findFirst()
                .orElseGet(() -> new Sign(kept, kept, kept));
    }

    public static Optional<SignsAbout> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<SignsAbout> all() {
        return List.of(values());
    }
}
