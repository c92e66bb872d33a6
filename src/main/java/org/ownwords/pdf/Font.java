package org.ownwords.pdf;

import java.io.InputStream;
import java.util.Objects;

/// The fonts of documents: Noto Sans, under the SIL Open Font License 1.1. `src/build/assets` puts them where they are
/// read.
enum Font {
    REGULAR("Noto Sans", 400, "NotoSans_400Regular.ttf"),
    BOLD("Noto Sans", 700, "NotoSans_700Bold.ttf"),
    ARABIC("Noto Sans Arabic", 400, "NotoSansArabic_400Regular.ttf"),
    ARABIC_BOLD("Noto Sans Arabic", 700, "NotoSansArabic_700Bold.ttf");

    private final String family;
    private final int weight;
    private final String file;

    Font(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        return Objects.requireNonNull(Font.class.getResourceAsStream("/fonts/" + file), file);
    }
}
