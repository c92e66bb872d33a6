package org.ownwords.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.history.Told.Detail;

/// What the timeline says of what somebody else wants.
final class OthersViewSentences {

    static final String THEY_SAY = "What the person says";

    private OthersViewSentences() {}

    static String sentence(OthersView view) {
        return switch (view.whose()) {
            case RELATIVE -> "A relative or a friend said what they want: %s.".formatted(view.who());
            case PROFESSIONAL -> "A professional suggested something: %s.".formatted(view.who());
        };
    }

    static String words(OthersView view) {
        return view.words();
    }

    static List<Detail> details(OthersView view) {
        var reception = view.reception();
        return Stream.of(
                        Detail.of(
                                "What the person makes of it",
                                "The person " + reception.kind().brief()),
                        Detail.of(THEY_SAY, reception.said()),
                        Detail.of(
                                "Why they were not asked",
                                reception instanceof Reception.NotAsked(var why) ? why : null))
                .flatMap(Optional::stream)
                .toList();
    }
}
