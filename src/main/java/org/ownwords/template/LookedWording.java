package org.ownwords.template;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a wording looks like.
///
/// @param age at which it can be read, or null where it is not English
record LookedWording(Content content, @Nullable Integer age, List<Fault> faults) {

    boolean isPlain() {
        return age == null || age <= ReadingAge.PLAIN;
    }
}
