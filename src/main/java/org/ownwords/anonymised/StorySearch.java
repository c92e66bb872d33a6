package org.ownwords.anonymised;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Principle;

/// What somebody looks for among stories.
///
/// @param words words in them, or blank
record StorySearch(String words, Optional<Theme> theme, Optional<AbuseType> harm, Optional<Principle> principle) {

    boolean isFor(Telling telling) {
        return theme.map(telling.theme()::equals).orElse(true)
                && harm.map(telling.harms()::contains).orElse(true)
                && principle.map(each -> each == telling.principle()).orElse(true);
    }

    /// The same search, as the end of an address.
    public String query() {
        return "?q=%s&theme=%s&harm=%s&principle=%s"
                .formatted(
                        URLEncoder.encode(words, StandardCharsets.UTF_8),
                        theme.map(Theme::code).orElse(""),
                        harm.map(AbuseType::code).orElse(""),
                        principle.map(Principle::code).orElse(""));
    }

    public boolean isForAll() {
        return words.isBlank() && theme.isEmpty() && harm.isEmpty() && principle.isEmpty();
    }
}
