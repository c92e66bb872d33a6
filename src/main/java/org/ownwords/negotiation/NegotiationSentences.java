package org.ownwords.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;

/// What the timeline says of what was negotiated.
final class NegotiationSentences {

    private static final String TOOK_PART = "How far the person took part";
    private static final String AGREED = "What was agreed";

    /// The particulars that the person's own copy has.
    static final List<String> THEIRS = List.of(TOOK_PART, AGREED);

    private NegotiationSentences() {}

    static String sentence(Negotiation negotiation) {
        return "What they want and what others want was talked through. %s."
                .formatted(negotiation.ending().kind().words());
    }

    static @Nullable String words(Negotiation negotiation) {
        return negotiation.said();
    }

    static List<Detail> details(Negotiation negotiation) {
        var ending = negotiation.ending();
        var on = ending.talkAgainOn();
        return Stream.of(
                        Detail.of("What was talked through", negotiation.talked()),
                        Detail.of(
                                TOOK_PART,
                                "The person " + negotiation.tookPart().kind().brief()),
                        Detail.of(
                                "Why they took no part", negotiation.tookPart().why()),
                        Detail.of(what(ending), ending.words()),
                        Detail.of("Talk again", on == null ? null : Days.day(on)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// What the words about an ending are.
    static String what(Ending ending) {
        return switch (ending) {
            case Ending.AsTheyWant _, Ending.AnotherWay _ -> AGREED;
            case Ending.Differing _ -> "What happens now, and why";
            case Ending.GoesOn _ -> "What is still open";
        };
    }
}
