package org.ownwords.story;

/// The ways every story is told.
enum Way {
    DESKTOP(1280, true, 1),
    PHONE(360, true, 2),
    NO_JAVASCRIPT(1280, false, 3);

    final int width;
    final boolean javaScript;

    /// Sets the people of one telling apart from those of another.
    final int number;

    Way(int width, boolean javaScript, int number) {
        this.width = width;
        this.javaScript = javaScript;
        this.number = number;
    }
}
