package org.ownwords.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.vocabulary.Coded;

/// The languages that a council can word documents in: some of those with the most speakers in England
/// (Census 2021), and Welsh.
public enum Language implements Coded {
    ENGLISH("en", "English"),
    ARABIC("ar", "Arabic"),
    BENGALI("bn", "Bengali"),
    CHINESE("zh", "Chinese"),
    FRENCH("fr", "French"),
    GUJARATI("gu", "Gujarati"),
    ITALIAN("it", "Italian"),
    LITHUANIAN("lt", "Lithuanian"),
    PERSIAN("fa", "Persian"),
    POLISH("pl", "Polish"),
    PORTUGUESE("pt", "Portuguese"),
    PUNJABI("pa", "Punjabi"),
    ROMANIAN("ro", "Romanian"),
    SOMALI("so", "Somali"),
    SPANISH("es", "Spanish"),
    TAMIL("ta", "Tamil"),
    TURKISH("tr", "Turkish"),
    URDU("ur", "Urdu"),
    WELSH("cy", "Welsh");

    private final String code;
    private final String words;

    Language(String code, String words) {
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

    /// As HTML and PDF name it (BCP 47).
    public String tag() {
        return isEnglish() ? "en-GB" : code;
    }

    /// How dates and the like are written in it.
    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    public boolean isEnglish() {
        return this == ENGLISH;
    }

    /// `rtl` or `ltr`, as HTML has it.
    public String direction() {
        return switch (this) {
            case ARABIC, PERSIAN, URDU -> "rtl";
            case ENGLISH,
                    BENGALI,
                    CHINESE,
                    FRENCH,
                    GUJARATI,
                    ITALIAN,
                    LITHUANIAN,
                    POLISH,
                    PORTUGUESE,
                    PUNJABI,
                    ROMANIAN,
                    SOMALI,
                    SPANISH,
                    TAMIL,
                    TURKISH,
                    WELSH -> "ltr";
        };
    }

    public static Optional<Language> of(String code) {
        return Coded.of(values(), code);
    }

    /// The one that somebody named: `Polish`, `polish, a little English`. The first that is named.
    public static Optional<Language> named(String words) {
        var plain = words.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(each -> plain.contains(each.words.toLowerCase(Locale.ROOT)))
                .min((one, other) -> Integer.compare(
                        plain.indexOf(one.words.toLowerCase(Locale.ROOT)),
                        plain.indexOf(other.words.toLowerCase(Locale.ROOT))));
    }

    static List<Language> all() {
        return List.of(values());
    }
}
