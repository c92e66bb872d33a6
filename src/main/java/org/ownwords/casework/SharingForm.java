package org.ownwords.casework;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.person.Details;

/// Makes sure that words are shared with the Board only if the person agreed, and that anything that may
/// identify somebody was checked. The person's own name must be removed.
public final class SharingForm {

    /// The field of the words that the Board may read.
    public static final String WORDS = "wordsForBoard";

    /// The field of the ticks beside the words for the Board.
    public static final String SHARING = "sharing";

    private static final String AGREED = "agreed";
    private static final String CHECKED = "checked";

    private SharingForm() {}

    /// The ticks beside the words for the Board, as the page offers them.
    ///
    /// @param name the person's first name
    public static List<Option> options(String name) {
        return List.of(
                Option.of(AGREED, name + " agrees that the Board may read these words"),
                Option.of(CHECKED, "These words do not identify anybody"));
    }

    public static void read(Reader read, Details person) {
        var words = read.typed().text(WORDS);
        if (words.isBlank()) {
            return;
        }
        var ticked = read.choices(SHARING, List.of(AGREED, CHECKED), Function.identity());
        if (!ticked.contains(AGREED)) {
            read.problem(
                    SHARING,
                    "Confirm that %s agrees that the Board may read these words, or remove the words"
                            .formatted(person.givenName()));
        }
        var found = Recognisable.in(words, person, List.of());
        var theirs = found.stream()
                .filter(each -> each.kind() == Recognisable.Kind.THEIR_NAME)
                .findFirst();
        if (theirs.isPresent()) {
            read.problem(
                    WORDS,
                    "Remove ‘%s’. Words for the Board must not contain %s’s name"
                            .formatted(theirs.get().text(), person.givenName()));
        } else if (!found.isEmpty() && !ticked.contains(CHECKED)) {
            read.problem(
                    WORDS,
                    "%s may identify somebody. Change the words, or confirm that they do not identify anybody"
                            .formatted(found.stream()
                                    .map(Recognisable::text)
                                    .distinct()
                                    .map("‘%s’"::formatted)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
