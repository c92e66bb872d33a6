package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// What the person needs support with mainly, as the national collections count it (SG1d): one answer, even
/// if they need more.
public enum SupportReason implements LocallyNamed {
    PHYSICAL("physical-support", "Moving around, washing, dressing and similar"),
    SENSORY("sensory-support", "Sight, hearing, or both"),
    MEMORY_AND_COGNITION("memory-and-cognition", "Memory and thinking"),
    LEARNING_DISABILITY("learning-disability", "A learning disability"),
    MENTAL_HEALTH("mental-health", "Their mental health"),
    SOCIAL("social-support", "Being cut off from others, alcohol or drugs, or caring for somebody"),
    NONE("no-support-reason", "They do not need support"),
    NOT_KNOWN("not-known", "Not known yet");

    private final String code;
    private final String words;

    SupportReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String national() {
        return words;
    }

    public static Optional<SupportReason> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<SupportReason> all() {
        return List.of(values());
    }
}
