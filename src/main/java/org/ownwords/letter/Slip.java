package org.ownwords.letter;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What slips into a worker's own words without being meant: the name of somebody else, or a passage of the record
/// as it stands there. It compares words as they are written. What is told in other words, it cannot know.
sealed interface Slip {

    /// Nothing was found.
    record None() implements Slip {}

    /// Names of others.
    record Names(List<String> names) implements Slip {}

    /// A passage that stands in the record.
    ///
    /// @param words as the worker wrote it
    record FromTheRecord(String words) implements Slip {}

    /// So many words in a row are no chance.
    int RUN = 6;

    /// A passage with fewer words is found in any sentence.
    int FEWEST = 3;

    Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}’']*");

    /// With a capital letter, and not the name of anybody.
    Set<String> NOBODY =
            Set.of("her", "his", "their", "the", "and", "mrs", "miss", "our", "one", "who", "some", "somebody");

    /// What a letter goes without.
    ///
    /// @param names    of others, as they are recorded: `Her sister Ann`
    /// @param passages of the record
    /// @param own      the person's names, which may be written
    record Guarded(List<String> names, List<String> passages, List<String> own) {
        public Guarded {
            names = List.copyOf(names);
            passages = List.copyOf(passages);
            own = List.copyOf(own);
        }
    }

    static Slip in(String words, Guarded guarded) {
        var written = spoken(words);
        for (var passage : guarded.passages()) {
            var found = shared(written, spoken(passage));
            if (!found.isEmpty()) {
                return new FromTheRecord(found);
            }
        }
        var own = small(guarded.own());
        var names = guarded.names().stream()
                .flatMap(name -> WORD.matcher(name).results().map(each -> each.group()))
                .filter(each -> each.length() >= FEWEST && Character.isUpperCase(each.codePointAt(0)))
                .map(each -> each.replaceAll("[’']s$", ""))
                .filter(each -> !NOBODY.contains(each.toLowerCase(Locale.UK)))
                .filter(each -> !own.contains(each.toLowerCase(Locale.UK)))
                .collect(Collectors.toSet());
        var named = WORD.matcher(words)
                .results()
                .map(each -> each.group().replaceAll("[’']s$", ""))
                .filter(names::contains)
                .distinct()
                .toList();
        return named.isEmpty() ? new None() : new Names(named);
    }

    private static Set<String> small(Collection<String> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.UK).split("\\s+")))
                .collect(Collectors.toSet());
    }

    private static List<String> spoken(String text) {
        return WORD.matcher(text.toLowerCase(Locale.UK))
                .results()
                .map(each -> each.group())
                .toList();
    }

    /// What stands in both: a whole short passage, or so many words of a longer one. Empty where nothing does.
    private static String shared(List<String> written, List<String> passage) {
        if (passage.size() < FEWEST) {
            return "";
        }
        var length = Math.min(RUN, passage.size());
        var runs = IntStream.rangeClosed(0, passage.size() - length)
                .mapToObj(at -> passage.subList(at, at + length))
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(0, written.size() - length)
                .mapToObj(at -> written.subList(at, at + length))
                .filter(runs::contains)
                .findFirst()
                .map(found -> String.join(" ", found))
                .orElse("");
    }
}
