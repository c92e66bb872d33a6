package org.ownwords.disclosure;

/// One step of a loop in a [Network].
///
/// @param way  which, by its place in the list
/// @param more whether one more goes that way, or one fewer against it
record Step(int way, boolean more) {

    Step against() {
        return new Step(way, !more);
    }
}
