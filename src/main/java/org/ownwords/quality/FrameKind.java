package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Which cases a sample is drawn from.
enum FrameKind implements Coded {
    ENDED("ended", "Enquiries that were concluded"),
    NOT_COME_ABOUT("not-come-about", "Enquiries that were concluded, and a wish did not come about"),
    TO_LEARN_FROM("to-learn-from", "Enquiries that were concluded, and whose closing says what others can learn"),
    NO_ENQUIRY("no-enquiry", "Concerns that did not go on to an enquiry");

    private final String code;
    private final String words;

    FrameKind(String code, String words) {
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

    static Optional<FrameKind> of(String code) {
        return Coded.of(values(), code);
    }

    static List<FrameKind> all() {
        return List.of(values());
    }
}
