package org.ownwords.library;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whom a guide is for: those who work here, or a kind of partner.
enum ForWhom implements Coded {
    WORKERS("workers", "Those who do safeguarding work here"),
    PROVIDERS("providers", "Care providers"),
    NHS("nhs", "The NHS"),
    POLICE("police", "The police"),
    HOUSING("housing", "Housing"),
    ADVOCACY("advocacy", "Advocates"),
    VOLUNTARY("voluntary", "Voluntary organisations"),
    COMMISSIONERS("commissioners", "Those who buy care");

    private final String code;
    private final String words;

    ForWhom(String code, String words) {
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

    static Optional<ForWhom> of(String code) {
        return Coded.of(values(), code);
    }

    static List<ForWhom> all() {
        return List.of(values());
    }
}
