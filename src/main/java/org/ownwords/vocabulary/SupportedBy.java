package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// Who supported the person through an enquiry, as the national collection counts it for those who lacked
/// capacity (SG3a). Care Act 2014, section 68: if a person would have substantial difficulty in being
/// involved and has no one else to support them, an advocate must be arranged.
public enum SupportedBy implements LocallyNamed {
    ADVOCATE("advocate", "An advocate"),
    FAMILY_OR_FRIEND("family-or-friend", "Family or a friend"),
    NONE("none", "Nobody");

    private final String code;
    private final String words;

    SupportedBy(String code, String words) {
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

    public static Optional<SupportedBy> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<SupportedBy> all() {
        return List.of(values());
    }
}
