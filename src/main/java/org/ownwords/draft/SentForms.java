package org.ownwords.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.ownwords.access.By;
import org.ownwords.page.Ids;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which words came with the id of a form. The same form sent twice records once. Other words under the same
/// id, from a second tab or after the back button, are another entry and get an id of their own, so that they
/// are never taken for what was recorded before.
@Service
@Transactional
class SentForms {

    /// What belongs to the page and not to the words.
    private static final List<String> OF_THE_PAGE = List.of("_csrf", "typist", "read", Typed.ID);

    private final SentFormStore store;

    SentForms(SentFormStore store) {
        this.store = store;
    }

    /// What was sent, under the id that is its own.
    ///
    /// @param first whether its id came with it first
    record Own(Typed typed, boolean first) {}

    /// What was sent, under an id that no other words have. The same words get the same id each time.
    Own underItsOwnId(Typed sent, By by) {
        if (!sent.hasId()) {
            return new Own(sent, false);
        }
        var digest = digest(sent);
        if (store.add(sent.id(), digest, by)) {
            return new Own(sent, true);
        }
        var own =
                store.digest(sent.id()).filter(before -> !before.equals(digest)).isEmpty();
        return new Own(
                own ? sent : sent.with(Typed.ID, Ids.from(sent.id(), digest).toString()), false);
    }

    /// It was not recorded. Its words may be put right and sent again under the same id.
    void refused(Own own, By by) {
        if (own.first()) {
            store.forget(own.typed().id(), by);
        }
    }

    private static String digest(Typed sent) {
        var words = new TreeMap<>(sent.fields());
        words.keySet().removeAll(OF_THE_PAGE);
        words.keySet().removeIf(field -> field.startsWith("open-"));
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(words.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
