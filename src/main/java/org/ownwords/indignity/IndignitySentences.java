package org.ownwords.indignity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told.Detail;

/// What the timeline says of a small thing that adds up.
final class IndignitySentences {

    private static final String WHAT = "What happened";
    private static final String OFTEN = "How often";
    private static final String WHERE = "Where";

    /// The particulars that the person's own copy has.
    static final List<String> THEIRS = List.of(WHAT, OFTEN, WHERE);

    private IndignitySentences() {}

    /// The same for each: what happened is told as it was recorded, and never summarised.
    static String sentence(Indignity indignity) {
        return switch (indignity.often()) {
            case ONCE, NOT_KNOWN -> "A small thing that took away from their dignity.";
            case SOMETIMES, OFTEN -> "A small thing that takes away from their dignity, again and again.";
        };
    }

    static @Nullable String words(Indignity indignity) {
        return indignity.felt();
    }

    static List<Detail> details(Indignity indignity) {
        return Stream.of(
                        Detail.of(WHAT, indignity.what()),
                        Detail.of(OFTEN, indignity.often().words()),
                        Detail.of(WHERE, indignity.place()),
                        Detail.of("Whose doing", indignity.byWhom()))
                .flatMap(Optional::stream)
                .toList();
    }
}
