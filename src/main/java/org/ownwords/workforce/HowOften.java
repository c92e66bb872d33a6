package org.ownwords.workforce;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Coded;

/// How often somebody has training again.
enum HowOften implements Coded {
    ONCE("once", "Once is enough", null),
    YEARLY("12", "Every year", 12),
    TWO_YEARS("24", "Every two years", 24),
    THREE_YEARS("36", "Every three years", 36);

    private final String code;
    private final String words;
    private final @Nullable Integer months;

    HowOften(String code, String words, @Nullable Integer months) {
        this.code = code;
        this.words = words;
        this.months = months;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    @Nullable Integer months() {
        return months;
    }

    static Optional<HowOften> of(String code) {
        return Coded.of(values(), code);
    }

    static @Nullable HowOften of(@Nullable Integer months) {
        return months == null
                ? null
                : Stream.of(values())
                        .filter(each -> months.equals(each.months))
                        .findFirst()
                        .orElse(null);
    }

    static List<HowOften> all() {
        return List.of(values());
    }
}
