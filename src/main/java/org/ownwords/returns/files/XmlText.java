package org.ownwords.returns.files;

/// Text on its way into a workbook, which is XML. XML can hold no other control characters than tabs and ends of
/// lines (XML 1.0, section 2.2), not even written as numbers. What it cannot hold is left out, and the text says so.
final class XmlText {

    private XmlText() {}

    static String of(String text) {
        var lost = text.codePoints().filter(each -> !isHeld(each)).count();
        if (lost == 0) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isHeld).forEach(kept::appendCodePoint);
        return kept.append(
                        lost == 1
                                ? " [1 character that a workbook cannot hold was left out]"
                                : " [%,d characters that a workbook cannot hold were left out]".formatted(lost))
                .toString();
    }

    private static boolean isHeld(int each) {
        return each == '\t'
                || each == '\n'
                || each == '\r'
                || (each >= 0x20 && each <= 0xD7FF)
                || (each >= 0xE000 && each <= 0xFFFD)
                || each >= 0x10000;
    }
}
