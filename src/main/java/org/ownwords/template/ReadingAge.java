package org.ownwords.template;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// About how old somebody is who can read an English text easily: the Flesch-Kincaid grade (Kincaid and others, 1975)
/// and five years, since grade 1 is read at the age of six. It counts how long sentences and words are, and knows
/// nothing of what they mean: a low number is no proof of plain words, and a high one is worth a second look.
public final class ReadingAge {

    /// Public information is to be read at this age or before: that of most adults in England.
    public static final int PLAIN = 11;

    /// Below this no text is called: it could be one word.
    private static final int YOUNGEST = 5;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(?=\\s|$)|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("(?<![aeiouyl])es?$|(?<=[aeiouy])les?$|(?<![td])ed$");

    private ReadingAge() {}

    /// In whole years, rounded up; 5 where there are no words.
    public static int of(String text) {
        var sentences = SENTENCE_END
                .splitAsStream(text)
                .map(ReadingAge::words)
                .filter(words -> !words.isEmpty())
                .toList();
        var words = sentences.stream().mapToInt(List::size).sum();
        if (words == 0) {
            return YOUNGEST;
        }
        var syllables = sentences.stream()
                .flatMap(List::stream)
                .mapToInt(ReadingAge::syllables)
                .sum();
        var grade = 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
        return Math.max(YOUNGEST, (int) Math.ceil(grade + YOUNGEST));
    }

    /// Of all the words of a wording, with made-up values in it. Each line is read by itself, since a heading
    /// has no full stop.
    public static int of(Wording wording) {
        return of(String.join("\n", wording.madeUp().parts().values()));
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(found -> found.group()).toList();
    }

    /// By its groups of vowels, without an `e` at the end that is not said.
    static int syllables(String word) {
        return Stream.of(word.toLowerCase(Locale.ROOT).split("[’'-]"))
                .filter(part -> !part.isEmpty())
                .mapToInt(part -> Math.max(part.length() == 1 ? 0 : 1, (int)
                        VOWELS.matcher(SILENT_END.matcher(part).replaceFirst(""))
                                .results()
                                .count()))
                .sum();
    }
}
