package org.ownwords.feedback;

import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads what somebody says without a name. How they came to know it may be passed over.
final class AnybodyForm {

    /// So many characters at most: a few pages. Whoever has more to say can send it in parts.
    static final int MOST = 10_000;

    static final String WORDS = "words";

    private AnybodyForm() {}

    /// What somebody says, before it is sent.
    record Said(Anybody.@Nullable Who who, String words) {}

    static Reading<Said> read(Reader read) {
        var words = read.words(WORDS, "Write how it was, or leave this page");
        if (words.length() > MOST) {
            read.problem(
                    WORDS,
                    "Shorten this, or send it in parts. It has %,d characters, and %,d is the most"
                            .formatted(words.length(), MOST));
        }
        var who = read.optionalChoice("who", Anybody.Who::of).orElse(null);
        return read.accept(() -> new Said(who, words));
    }
}
