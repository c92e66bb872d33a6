package org.ownwords.plan;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// In which form somebody was given something to keep.
enum WrittenForm implements Coded {
    PAPER("paper", "On paper"),
    LARGE_PRINT("large-print", "In large print"),
    EASY_READ("easy-read", "In easy words with pictures"),
    LANGUAGE("language", "In another language"),
    BRAILLE("braille", "In braille"),
    AUDIO("audio", "As a recording"),
    EMAIL("email", "By email or message"),
    READ("read", "Read out to them"),
    OTHER("other", "In another way");

    private final String code;
    private final String words;

    WrittenForm(String code, String words) {
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

    public static Optional<WrittenForm> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<WrittenForm> all() {
        return List.of(values());
    }
}
