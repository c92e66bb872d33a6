package org.ownwords.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.page.Since;

/// A wording, with what was recorded of it.
///
/// @param holds what holds now, if it is worded in this language
/// @param last  the row that was recorded last
record ShownWording(
        Document document,
        Language language,
        Style style,
        Optional<Wording> holds,
        Optional<UUID> last,
        List<Since> since) {

    Kind kind() {
        return document.kind();
    }

    String replaces() {
        return last.map(UUID::toString).orElse("");
    }

    /// What the form opens with: what holds, or the English words to be translated.
    Wording now() {
        return holds.orElseGet(() ->
                new Wording(kind().code(), language, style, kind().ours(style).parts()));
    }

    /// Whether there is a wording of the council that can be ended.
    boolean canEnd() {
        return last.isPresent() && holds.isPresent() && !holds.get().equals(kind().ours(style));
    }

    LookedWording looked(Wording wording) {
        return new LookedWording(
                document.madeUp(wording.madeUp()),
                language.isEnglish() ? ReadingAge.of(wording) : null,
                Fault.of(kind(), wording));
    }
}
