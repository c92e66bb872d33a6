package org.ownwords.leaflet;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// In which form somebody gets it.
enum Format implements Coded {
    PRINT("print", "Ordinary print"),
    LARGE_PRINT("large-print", "Large print"),
    EASY_READ("easy-read", "Easy Read"),
    AUDIO("audio", "To listen to"),
    SIGN_LANGUAGE("sign-language", "Film in British Sign Language"),
    BRAILLE("braille", "Braille"),
    SCREEN("screen", "On a screen");

    private final String code;
    private final String words;

    Format(String code, String words) {
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

    public static Optional<Format> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Format> all() {
        return List.of(values());
    }
}
