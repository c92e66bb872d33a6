package org.ownwords.story;

/// The ways a story is told. Without JavaScript each page is looked at as a phone has it, and with JavaScript on a
/// screen and on a phone.
enum Way {
    JAVASCRIPT(true, 1),
    NO_JAVASCRIPT(false, 2);

    static final int SCREEN = 1280;
    static final int PHONE = 360;

    /// What is between the margins of A4, 190 mm.
    static final int PAPER = 718;

    final boolean javaScript;

    /// Sets the people of one telling apart from those of another.
    final int number;

    Way(boolean javaScript, int number) {
        this.javaScript = javaScript;
        this.number = number;
    }

    /// Where it begins: without JavaScript there is a phone only.
    int width() {
        return javaScript ? SCREEN : PHONE;
    }
}
