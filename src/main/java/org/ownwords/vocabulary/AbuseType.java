package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// Types of abuse and neglect: the ten of the statutory guidance, paragraph 14.17, and sexual exploitation,
/// which the national collection counts separately. A list for recording. It must not limit what people look
/// for.
public enum AbuseType implements LocallyNamed {
    PHYSICAL("physical", "Physical abuse"),
    SEXUAL("sexual", "Sexual abuse"),
    PSYCHOLOGICAL("psychological", "Psychological abuse"),
    FINANCIAL("financial", "Financial or material abuse"),
    DISCRIMINATORY("discriminatory", "Discriminatory abuse"),
    ORGANISATIONAL("organisational", "Organisational abuse"),
    NEGLECT("neglect", "Neglect and acts of omission"),
    DOMESTIC("domestic", "Domestic abuse"),
    SEXUAL_EXPLOITATION("sexual-exploitation", "Sexual exploitation"),
    MODERN_SLAVERY("modern-slavery", "Modern slavery"),
    SELF_NEGLECT("self-neglect", "Self-neglect");

    private final String code;
    private final String words;

    AbuseType(String code, String words) {
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

    public static Optional<AbuseType> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<AbuseType> all() {
        return List.of(values());
    }
}
