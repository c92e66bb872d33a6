package org.ownwords.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;

/// What the timeline says of what a relative was told.
final class RelativeToldSentences {

    private RelativeToldSentences() {}

    static String sentence(RelativeTold told) {
        return "A relative or a friend was told how it goes: %s.".formatted(told.who());
    }

    static List<Detail> details(RelativeTold told) {
        var next = told.timing().next();
        return Stream.of(
                        Detail.of("How", told.how().words()),
                        Detail.of("What they were told", told.what()),
                        Detail.of(
                                "Whether the person wants them told",
                                told.wanted().words()),
                        Detail.of("What they fear", told.fear().words()),
                        Detail.of("How it was answered", told.fear().answered()),
                        Detail.of("They are told more", next == null ? null : Days.day(next)))
                .flatMap(Optional::stream)
                .toList();
    }
}
