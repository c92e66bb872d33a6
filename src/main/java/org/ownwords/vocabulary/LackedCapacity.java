package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// Whether the person lacked capacity to make the decisions an enquiry was about (Mental Capacity Act 2005,
/// section 2), as the national collection counts it (SG3a). It is asked as `Could they make them?`, because a
/// person is assumed to be able to (section 1(2)); the codes answer the collection's own question, which is
/// the reverse.
public enum LackedCapacity implements Coded {
    NO("no", "They could make them"),
    YES("yes", "They lacked capacity to make one or more of them"),
    DONT_KNOW("dont-know", "Not known");

    private final String code;
    private final String words;

    LackedCapacity(String code, String words) {
        this.code = code;
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

    public static Optional<LackedCapacity> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<LackedCapacity> all() {
        return List.of(values());
    }
}
