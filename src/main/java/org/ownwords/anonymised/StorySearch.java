package org.ownwords.anonymised;

import java.util.Optional;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Principle;
import org.springframework.web.util.UriComponentsBuilder;

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
        return UriComponentsBuilder.newInstance()
                .queryParam("q", "{q}")
                .queryParam("theme", theme.map(Theme::code).orElse(""))
                .queryParam("harm", harm.map(AbuseType::code).orElse(""))
                .queryParam("principle", principle.map(Principle::code).orElse(""))
                .encode()
                .buildAndExpand(words)
                .toUriString();
    }

    public boolean isForAll() {
        return words.isBlank() && theme.isEmpty() && harm.isEmpty() && principle.isEmpty();
    }
}
