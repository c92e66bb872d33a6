package org.ownwords.wording;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.LocalWords.Entry;

/// What a council calls an entry of a code list.
///
/// @param id    of the row
/// @param words null where the national ones are said
public record LocalWord(UUID id, Entry entry, @Nullable String words, String why) {

    public LocalWord {
        if (why.isBlank() || (words != null && words.isBlank())) {
            throw new IllegalArgumentException("Words of a council are there, for a reason");
        }
    }
}
