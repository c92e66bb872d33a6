package org.ownwords.workforce;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What somebody is asked as.
public enum ChampionKind implements Coded {
    PRINCIPAL("principal", "Principal social worker"),
    CHAMPION("champion", "Champion"),
    SPECIALIST("specialist", "Knows a special area"),
    PARTNER("partner", "The person here whom a partner turns to");

    private final String code;
    private final String words;

    ChampionKind(String code, String words) {
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

    static Optional<ChampionKind> of(String code) {
        return Coded.of(values(), code);
    }

    static List<ChampionKind> all() {
        return List.of(values());
    }
}
