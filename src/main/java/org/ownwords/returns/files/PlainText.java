package org.ownwords.returns.files;

import org.ownwords.returns.cells.Council;

/// Text from the record on its way into a CSV file. A spreadsheet that opens the file would run text that
/// begins like a formula. An apostrophe in front prevents that.
final class PlainText {

    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r\n";

    private PlainText() {}

    static String of(String text) {
        var formula = !text.isEmpty() && FORMULAS_BEGIN_WITH.indexOf(text.charAt(0)) >= 0;
        return formula && !text.equals(Council.NOT_KNOWN) ? "'" + text : text;
    }
}
