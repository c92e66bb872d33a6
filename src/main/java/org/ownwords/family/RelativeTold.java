package org.ownwords.family;

/// What a relative or a friend was told on the way.
///
/// @param who    who it is, in words: `Her daughter Ann`
/// @param wanted whether the person wants them to be told
record RelativeTold(String who, How how, String what, Wanted wanted, Fear fear, Timing timing) {

    RelativeTold {
        if (who.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException("Somebody was told something");
        }
    }
}
