package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// Where the risk comes from, as the national collection counts it (SG2a): social care that is paid for or
/// commissioned, or somebody else, whom the adult knows or does not know.
public enum SourceOfRisk implements LocallyNamed {
    SERVICE_PROVIDER("service-provider", "A care and support service"),
    KNOWN("known", "Somebody they know, or themselves"),
    UNKNOWN("unknown", "Somebody they do not know");

    private final String code;
    private final String words;

    SourceOfRisk(String code, String words) {
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

    public static Optional<SourceOfRisk> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<SourceOfRisk> all() {
        return List.of(values());
    }
}
