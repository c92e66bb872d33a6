package org.ownwords.story;

/// The ways every story is told.
enum Way {
    DESKTOP(1280, true),
    PHONE(360, true),
    NO_JAVASCRIPT(1280, false);

    final int width;
    final boolean javaScript;

    Way(int width, boolean javaScript) {
        this.width = width;
        this.javaScript = javaScript;
    }
}
