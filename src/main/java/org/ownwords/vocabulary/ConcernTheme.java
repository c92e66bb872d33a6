package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// What a concern is about that many people meet, and that could be prevented. A concern may have any number of them,
/// beside its type of abuse or neglect. They are counted, and decide nothing.
public enum ConcernTheme implements Coded {
    SCAM("scam", "A scam, by telephone, online, by post or at the door"),
    LOAN_SHARK("loan-shark", "A loan shark"),
    HATE_CRIME("hate-crime", "A hate crime"),
    CUCKOOING("cuckooing", "Somebody has taken over their home"),
    FALSE_FRIEND("false-friend", "Somebody who pretends to be a friend"),
    EXPLOITED("exploited", "Made to commit crimes, or exploited by a gang"),
    ONLINE("online", "Something that happened online"),
    HOME_NOT_SECURE("home-not-secure", "A home that is not secure"),
    DEMENTIA("dementia", "Going out or living alone with dementia"),
    LONELY("lonely", "Being lonely");

    private final String code;
    private final String words;

    ConcernTheme(String code, String words) {
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

    public static Optional<ConcernTheme> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<ConcernTheme> all() {
        return List.of(values());
    }
}
