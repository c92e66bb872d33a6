package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// What wellbeing is about: Care Act 2014, section 1(2). A council has a general duty to promote it in all that it does
/// under Part 1 (section 1(1)). None of the nine comes before another.
public enum Wellbeing implements Coded {
    DIGNITY("dignity", "a", "Dignity, and being treated with respect"),
    HEALTH("health", "b", "Physical and mental health, and emotional wellbeing"),
    PROTECTION("protection", "c", "Protection from abuse and neglect"),
    CONTROL("control", "d", "Control over day-to-day life, including care and support"),
    PARTICIPATION("participation", "e", "Taking part in work, education, training or recreation"),
    ECONOMIC("economic", "f", "Social and economic wellbeing"),
    RELATIONSHIPS("relationships", "g", "Domestic, family and personal relationships"),
    ACCOMMODATION("accommodation", "h", "Whether where they live suits them"),
    CONTRIBUTION("contribution", "i", "What they contribute to society");

    private final String code;
    private final String paragraph;
    private final String words;

    Wellbeing(String code, String paragraph, String words) {
        this.code = code;
        this.paragraph = paragraph;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /// The letter of its paragraph in section 1(2).
    public String paragraph() {
        return paragraph;
    }

    public static Optional<Wellbeing> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Wellbeing> all() {
        return List.of(values());
    }
}
