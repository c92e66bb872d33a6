package org.ownwords.concern;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.vocabulary.Coded;

/// What the timeline says of a concern that was raised, with more of it or with less.
final class ConcernSentences {

    private ConcernSentences() {}

    static Told tell(RaisedConcern raised) {
        return told(raised, raised.concern().sentence(), details(raised.concern()));
    }

    /// Without the referrer.
    static Told tellWithoutReferrer(RaisedConcern raised) {
        return told(raised, "Concern raised.", details(raised.concern()));
    }

    /// Without the referrer, what they said, and the source of the risk.
    static Told tellBriefly(RaisedConcern raised) {
        var concern = raised.concern();
        return told(
                raised,
                "Concern raised.",
                Stream.concat(
                                Stream.of(
                                                whatItMayBe(concern),
                                                Detail.of("Kept safe by", concern.safeNow()),
                                                mayNeedHelp(concern))
                                        .flatMap(Optional::stream),
                                details(concern.support()).stream())
                        .toList());
    }

    private static Told told(RaisedConcern raised, String sentence, List<Detail> details) {
        return new Told(
                raised.concern().raisedAt(),
                raised.recording().at(),
                raised.recording().by(),
                raised.id().value(),
                sentence,
                null,
                details);
    }

    private static List<Detail> details(Concern concern) {
        var suspected = concern.suspected();
        return Stream.concat(
                        Stream.of(
                                        Detail.of("What was said", concern.narrative()),
                                        whatItMayBe(concern),
                                        Detail.of(
                                                "What else it is about",
                                                words(concern.known().themes())),
                                        Detail.of("Where", words(suspected.location())),
                                        Detail.of("Where the risk comes from", words(suspected.source())),
                                        Detail.of("Kept safe by", concern.safeNow()),
                                        Detail.of(
                                                "How it has affected them",
                                                concern.known().effect()),
                                        mayNeedHelp(concern))
                                .flatMap(Optional::stream),
                        details(concern.support()).stream())
                .toList();
    }

    private static Optional<Detail> mayNeedHelp(Concern concern) {
        return Detail.of(
                "Whether they may need somebody to help them take part",
                words(concern.known().mayNeedHelp()));
    }

    private static Optional<Detail> whatItMayBe(Concern concern) {
        return Detail.of("What it may be", words(concern.suspected().types()));
    }

    static List<Detail> details(Support support) {
        return Stream.of(
                        Detail.of("Mainly needs support with", words(support.reason())),
                        Detail.of("Conditions", words(support.health())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static @Nullable String words(@Nullable Coded chosen) {
        return chosen == null ? null : chosen.words();
    }

    private static String words(List<? extends Coded> chosen) {
        return chosen.stream().map(Coded::words).collect(Collectors.joining(", "));
    }
}
