package org.ownwords.leaflet;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// For whom a leaflet was written. Leaflets for carers and for younger adults were asked for by the first
/// Making Safeguarding Personal councils.
enum Audience implements Coded {
    PERSON("person", "The person themselves"),
    CARER("carer", "Carers, family and friends"),
    YOUNGER("younger", "Younger adults"),
    EVERYBODY("everybody", "Everybody");

    private final String code;
    private final String words;

    Audience(String code, String words) {
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

    public static Optional<Audience> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Audience> all() {
        return List.of(values());
    }
}
