package org.ownwords.quality;

import java.util.UUID;
import java.util.function.Supplier;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// That something is recorded again as it should have been: what was wrong stays in the record, and says so.
///
/// @param first    the row in whose place it stands
/// @param replaces the row that counted when the page was opened. Of two who record the same again, the second is
///                 told of the first
/// @param wrong    what was wrong
record Again(UUID first, UUID replaces, String wrong) {

    /// The hidden field that names the row that counted when the page was opened.
    static final String REPLACES = "replaces";

    Again {
        if (wrong.isBlank()) {
            throw new IllegalArgumentException("What is recorded again says what was wrong");
        }
    }

    /// Whether it replaces what counts now.
    boolean replaces(AsRecorded now) {
        return replaces.equals(now.row());
    }

    /// The form, to be sent again after somebody else recorded it again.
    static Typed onceMore(Typed typed) {
        return typed.without(Typed.ID).without(REPLACES);
    }

    static Problems changedSince(String field) {
        return Problems.of(
                field,
                "This was recorded again since you opened it. Look at it as it is now, and send yours again if it is"
                        + " still right");
    }

    /// Reads what was wrong.
    ///
    /// @param first the id under which it stands
    /// @param now   the row that counts now, for a form that names none
    static Supplier<Again> read(Reader read, UUID first, UUID now) {
        var wrong = read.words("wrong", "Enter what was wrong, for whoever reads the record later");
        return () -> new Again(first, read.typed().reference(REPLACES).orElse(now), wrong);
    }
}
