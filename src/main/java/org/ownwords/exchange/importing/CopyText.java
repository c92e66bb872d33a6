package org.ownwords.exchange.importing;

import java.util.regex.Pattern;

/// Values as the text of PostgreSQL's `copy` has them.
final class CopyText {

    private static final Pattern OWN = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");

    private static final String NOTHING = "\\N";

    private CopyText() {}

    /// An identifier that one of our own rows may have: what we sent out comes back as it is.
    static String own(String identifier) {
        return OWN.matcher(identifier).matches() ? identifier : NOTHING;
    }

    static void add(String value, StringBuilder text) {
        text.append('\t');
        if (value.isEmpty()) {
            text.append(NOTHING);
        } else {
            escape(value, text);
        }
    }

    static void escape(String value, StringBuilder text) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
