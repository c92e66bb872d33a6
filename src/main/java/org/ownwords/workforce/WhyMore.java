package org.ownwords.workforce;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Why a case needs more than others.
enum WhyMore implements Coded {
    TRUST("trust", "Trust takes time"),
    HELPS("helps", "Being there often helps"),
    DANGER("danger", "There is danger"),
    UNDERSTAND("understand", "It takes longer to understand each other"),
    MANY("many", "Many people or organisations are in it"),
    COURT("court", "A court or other proceedings"),
    FAR("far", "It is far away"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    WhyMore(String code, String words) {
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

    static Optional<WhyMore> of(String code) {
        return Coded.of(values(), code);
    }

    static List<WhyMore> all() {
        return List.of(values());
    }
}
