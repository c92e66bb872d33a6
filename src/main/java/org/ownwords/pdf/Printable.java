package org.ownwords.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;

/// Which characters a document can show as they are written.
///
/// Letters that join or change places as those of Arabic and of the scripts of India do have to be shaped. Those of the
/// Arabic language are; those that Urdu, Persian or Pashto add, and other scripts, are not, and would be printed
/// wrongly. A browser shapes them all: words that cannot be printed here can be printed from a web page.
public final class Printable {

    private static final List<CmapLookup> LETTERS = List.of(letters(Font.REGULAR), letters(Font.ARABIC));

    /// What is between the words of a page: its styles and its tags.
    private static final Pattern MARKUP = Pattern.compile("<style>.*?</style>|<[^>]*>", Pattern.DOTALL);

    private Printable() {}

    /// The characters of a text that cannot be shown, each once; none where all can.
    public static List<String> missing(String text) {
        return text.codePoints()
                .filter(character -> !Character.isISOControl(character) && !isShown(character))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /// The same, of a page that is to become a document.
    ///
    /// @param html as [Pdf] takes it
    public static List<String> missingIn(String html) {
        return missing(MARKUP.matcher(html).replaceAll(" "));
    }

    private static boolean isShown(int character) {
        return switch (UnicodeScript.of(character)) {
            case LATIN, GREEK, CYRILLIC, COMMON, INHERITED ->
                LETTERS.stream().anyMatch(font -> font.getGlyphId(character) > 0);
            case ARABIC -> isOfArabic(character);
            default -> false;
        };
    }

    private static boolean isOfArabic(int character) {
        return (character >= 0x0600 && character <= 0x0652) || (character >= 0x0660 && character <= 0x066D);
    }

    private static CmapLookup letters(Font font) {
        try {
            return OwnFonts.read(font).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
