package org.ownwords.negotiation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Who somebody is that is to bring something about, to choose from, so that it can be added up.
enum Bringer implements Coded {
    THEMSELVES("themselves", "The person themselves"),
    FAMILY("family", "Family or friends"),
    COUNCIL("council", "The council"),
    CARE_PROVIDER("care-provider", "A care provider"),
    HEALTH("health", "A health service"),
    POLICE("police", "The police"),
    HOUSING("housing", "A landlord or housing service"),
    VOLUNTARY("voluntary", "A voluntary or community organisation"),
    OTHER("other", "Somebody else");

    private final String code;
    private final String words;

    Bringer(String code, String words) {
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

    /// `a landlord or housing service`
    @Override
    public String inSentence() {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    public static Optional<Bringer> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Bringer> all() {
        return List.of(values());
    }
}
