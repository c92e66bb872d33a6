package org.ownwords.returns.files;

/// Of cells, as six hexadecimal digits.
final class Colours {

    /// A voluntary cell, as in the official workbook.
    static final String BLUE = "DDEBF7";

    /// A cell to write in.
    static final String YELLOW = "FFF9DB";

    private Colours() {}
}
