package org.ownwords.risk;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whom somebody asks about a risk that is too much for one worker.
enum AdviceKind implements Coded {
    HIGH_RISK_PANEL("high-risk-panel", "High-risk panel"),
    ENABLEMENT_PANEL("enablement-panel", "Risk enablement panel"),
    LEGAL("legal", "Legal advice"),
    OTHER("other", "Other advice");

    private final String code;
    private final String words;

    AdviceKind(String code, String words) {
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

    public static Optional<AdviceKind> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<AdviceKind> all() {
        return List.of(values());
    }
}
