package org.ownwords.document;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.template.Language;

/// In which language words of the record are. The record does not say it of each, so it is worked out: words
/// with some of the commonest English words in them are English; any others are in the language that the person
/// prefers, if one is known. It only says how a screen reader pronounces them.
final class SpokenIn {

    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "to", "my", "i", "me", "is", "it", "in", "of", "her", "his", "she", "he", "for", "with",
            "want", "be", "on", "at", "that", "not", "they", "them", "you", "your", "a", "an");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    private SpokenIn() {}

    static Language of(String words, @Nullable Language preferred) {
        if (preferred == null || preferred.isEnglish()) {
            return Language.ENGLISH;
        }
        if (words.codePoints().filter(Character::isLetter).noneMatch(SpokenIn::isLatin)) {
            return preferred;
        }
        var all = WORDS.splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        var english = all.stream().filter(ENGLISH::contains).count();
        return english * 5 >= all.size() ? Language.ENGLISH : preferred;
    }

    private static boolean isLatin(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }
}
