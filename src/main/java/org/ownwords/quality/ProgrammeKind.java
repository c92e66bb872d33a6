package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// In which way case files are read.
enum ProgrammeKind implements Coded {
    INTERNAL("internal", "By colleagues from here"),
    PEER("peer", "By colleagues who do the same work, for each other"),
    MULTI_AGENCY("multi-agency", "By several agencies, for each other"),
    EXTERNAL("external", "By somebody from outside"),
    BESIDE_THE_WORKER("beside-the-worker", "Together with the worker, beside them"),
    GROUP("group", "By a group that talks about each case");

    private final String code;
    private final String words;

    ProgrammeKind(String code, String words) {
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

    static Optional<ProgrammeKind> of(String code) {
        return Coded.of(values(), code);
    }

    static List<ProgrammeKind> all() {
        return List.of(values());
    }
}
