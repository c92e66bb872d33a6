package org.ownwords.adultreview;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What a finding is about.
enum Theme implements Coded {
    VOICE("voice", "What the person said and wanted"),
    CAPACITY("capacity", "Mental capacity"),
    ADVOCACY("advocacy", "Advocacy"),
    SELF_NEGLECT("self-neglect", "Self-neglect and hoarding"),
    RISK("risk", "Weighing risk"),
    TOGETHER("together", "Working together"),
    SHARING("sharing", "Sharing information"),
    CURIOSITY("curiosity", "Asking further"),
    HOSPITAL("hospital", "Leaving hospital"),
    PROVIDERS("providers", "Providers of care"),
    DOMESTIC("domestic", "Domestic abuse"),
    FAMILY("family", "The family and others close to them"),
    LEADING("leading", "How the work is led and supported"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    Theme(String code, String words) {
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

    static Optional<Theme> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Theme> all() {
        return List.of(values());
    }
}
