package org.ownwords.conclusion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.Details;

/// What may identify somebody in words that are to be shared: a name, a place or a date. It points these out
/// and does not judge. It knows some names and places and guesses others: a word with a capital letter that
/// does not begin a sentence.
sealed interface Recognisable {

    /// Nothing was found. That does not guarantee that nobody can be identified.
    record ByNothing() implements Recognisable {}

    /// A name of the person themselves.
    record ByTheirName(String name) implements Recognisable {}

    /// Anything else, as it is written in the words.
    record ByWords(List<String> found) implements Recognisable {}

    int LONGEST_PARTICLE = 3;
    Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
    Pattern CAPITALISED =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:’'\"”)-]\\s{1,3})(?:\\p{Lu}[\\p{L}’'-]+)(?:\\s+\\p{Lu}[\\p{L}’'-]+)*");
    Pattern NUMBER = Pattern.compile("\\b\\d[\\d /.:-]*\\d(?:st|nd|rd|th)?\\b|\\b\\d+(?:st|nd|rd|th)\\b");
    Pattern DAY = Pattern.compile(
            "(?iu)\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?:January|February|April|June|July|August|September|October"
                    + "|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)\\b"
                    + "|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:March|May)\\b");
    /// Always written with a capital, but not a name.
    Set<String> NOBODY = Set.of("I’m", "I'm", "I’d", "I'd", "I’ve", "I've", "I’ll", "I'll");

    static Recognisable in(String words, Details person) {
        var standing = WORD.matcher(words).results().map(each -> each.group()).toList();
        var names = parts(person.givenName(), person.familyName());
        var theirs = standing.stream()
                .filter(each -> names.stream().anyMatch(name -> isTheSame(each, name)))
                .findFirst();
        if (theirs.isPresent()) {
            return new ByTheirName(theirs.get());
        }
        var found = new LinkedHashSet<String>();
        var places = parts(person.address(), person.safeContact());
        standing.stream()
                .filter(each ->
                        each.length() > LONGEST_PARTICLE && places.stream().anyMatch(place -> isTheSame(each, place)))
                .filter(each -> Character.isUpperCase(each.codePointAt(0)) || Character.isDigit(each.codePointAt(0)))
                .forEach(found::add);
        for (var pattern : List.of(DAY, NUMBER, CAPITALISED)) {
            pattern.matcher(words)
                    .results()
                    .map(each -> each.group())
                    .filter(each -> !NOBODY.contains(each))
                    .filter(each -> found.stream().noneMatch(before -> before.contains(each)))
                    .toList()
                    .forEach(found::add);
        }
        return found.isEmpty() ? new ByNothing() : new ByWords(List.copyOf(found));
    }

    /// "of" is not the name Of, nor "van" Van.
    private static boolean isTheSame(String word, String name) {
        return name.length() > LONGEST_PARTICLE ? word.equalsIgnoreCase(name) : word.equals(name);
    }

    private static List<String> parts(@Nullable String... texts) {
        var parts = new ArrayList<String>();
        Stream.of(texts)
                .filter(each -> each != null)
                .flatMap(each -> WORD.matcher(each).results())
                .map(each -> each.group())
                .filter(each -> each.length() > 1)
                .forEach(parts::add);
        return parts;
    }
}
