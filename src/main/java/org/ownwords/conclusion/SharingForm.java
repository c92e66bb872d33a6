package org.ownwords.conclusion;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.person.Details;

/// Sees to it that words are shared with the Board only where the person agreed, and that whatever somebody
/// could be recognised by was looked at. A name of the person's own has to go.
final class SharingForm {

    /// The field of the ticks beside the words for the Board.
    static final String SHARING = "sharing";

    private static final String AGREED = "agreed";
    private static final String CHECKED = "checked";

    private SharingForm() {}

    /// The ticks beside the words for the Board, as the page offers them.
    ///
    /// @param name the person's first name
    static List<Option> options(String name) {
        return List.of(
                Option.of(AGREED, name + " agrees that the Board reads these words"),
                Option.of(CHECKED, "Nobody can be recognised by them"));
    }

    static void read(Reader read, Details person) {
        var words = read.typed().text("wordsForBoard");
        if (words.isBlank()) {
            return;
        }
        var ticked = read.choices(SHARING, List.of(AGREED, CHECKED), Function.identity());
        if (!ticked.contains(AGREED)) {
            read.problem(
                    SHARING,
                    "Tick that %s agrees that the Board reads these words, or take the words out"
                            .formatted(person.givenName()));
        }
        switch (Recognisable.in(words, person)) {
            case Recognisable.ByNothing() -> {}
            case Recognisable.ByTheirName(var name) ->
                read.problem(
                        "wordsForBoard",
                        "Take out ‘%s’: the Board reads no words with a name of %s’s own"
                                .formatted(name, person.givenName()));
            case Recognisable.ByWords(var found) -> {
                if (!ticked.contains(CHECKED)) {
                    read.problem(
                            "wordsForBoard",
                            "Somebody may be recognised by %s. Change the words, or tick that nobody can be"
                                    .formatted(found.stream()
                                            .map("‘%s’"::formatted)
                                            .collect(Collectors.joining(", "))));
                }
            }
        }
    }
}
