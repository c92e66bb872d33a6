package org.ownwords.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;

/// What the timeline says of contact with somebody.
final class ContactSentences {

    private static final String ARRANGED = "What is arranged";
    private static final String WHOSE = "Whose decision it is";
    private static final String NEXT = "It is looked at again";

    /// The particulars that the person's own copy has.
    static final List<String> THEIRS = List.of(ARRANGED, WHOSE, NEXT);

    private ContactSentences() {}

    static String sentence(Contact contact) {
        return "Contact was looked at, with: %s.".formatted(contact.withWhom());
    }

    static @Nullable String words(Contact contact) {
        return contact.said();
    }

    static List<Detail> details(Contact contact) {
        var next = contact.timing().next();
        return Stream.of(
                        Detail.of(ARRANGED, contact.arranged().words()),
                        Detail.of(WHOSE, contact.whose().words()),
                        Detail.of("Why", contact.why()),
                        Detail.of(NEXT, next == null ? null : Days.day(next)))
                .flatMap(Optional::stream)
                .toList();
    }
}
