package org.ownwords.template;

import java.util.UUID;

/// A wording as a council set it. Without parts it is ended: ours holds again in English, and another language
/// is no longer offered.
///
/// @param id of the row
record SetWording(UUID id, Wording wording, String why) {

    SetWording {
        if (why.isBlank()) {
            throw new IllegalArgumentException("What a council sets has a reason");
        }
    }

    boolean isEnded() {
        return wording.parts().isEmpty();
    }
}
