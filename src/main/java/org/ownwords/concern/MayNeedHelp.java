package org.ownwords.concern;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether somebody may need another person to help them take part. It is a first thought, and decides nothing: whether
/// an advocate has to be arranged is decided by the test of section 68 of the Care Act 2014.
enum MayNeedHelp implements Coded {
    YES("yes", "Yes, they may"),
    NO("no", "No"),
    NOT_KNOWN("not-known", "Not known");

    private final String code;
    private final String words;

    MayNeedHelp(String code, String words) {
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

    public static Optional<MayNeedHelp> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<MayNeedHelp> all() {
        return List.of(values());
    }
}
