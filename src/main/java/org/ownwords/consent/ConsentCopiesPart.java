package org.ownwords.consent;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.history.Telling;
import org.ownwords.history.Told;
import org.springframework.stereotype.Component;

/// What leaves of it in copies.
///
/// The person's copy has what they answered and said, what was told to others with their agreement,
/// and what goes on without it where they were told that. Anything else may put somebody at risk or
/// prejudice the work of the police, and is disclosed on request, after a colleague has read it.
@Component
class ConsentCopiesPart implements Leaves {

    private final ConsentTellsStore consents;
    private final GoingOnTellsStore goingsOn;
    private final PassedOnTellsStore passedOn;
    private final StopTellsStore stops;

    ConsentCopiesPart(
            ConsentTellsStore consents, GoingOnTellsStore goingsOn, PassedOnTellsStore passedOn, StopTellsStore stops) {
        this.consents = consents;
        this.goingsOn = goingsOn;
        this.passedOn = passedOn;
        this.stops = stops;
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.of(
                        telling.by(consents).stream()
                                .flatMap(told -> Leaving.brieflyToThem(told, ConsentSentences.THEIR_ANSWER).stream()),
                        telling.by(goingsOn).stream().flatMap(ConsentCopiesPart::whereTold),
                        telling.by(passedOn).stream().flatMap(ConsentCopiesPart::whereAgreed),
                        telling.by(stops).stream()
                                .flatMap(told -> Leaving.brieflyToThem(
                                        told, List.of(ConsentSentences.OPTIONS, ConsentSentences.DOOR))
                                        .stream()))
                .flatMap(leaving -> leaving)
                .toList();
    }

    private static Stream<Leaving> whereTold(Told told) {
        return told.details().stream().anyMatch(detail -> detail.name().equals(ConsentSentences.WHAT_TOLD))
                ? Leaving.brieflyToThem(told, List.of(ConsentSentences.WHAT_TOLD)).stream()
                : Stream.of(Leaving.onRequest(told));
    }

    private static Stream<Leaving> whereAgreed(Told told) {
        return told.details().stream()
                        .anyMatch(detail -> detail.text().equals(ConsentSentences.WITH_AGREEMENT)
                                && detail.name().equals(ConsentSentences.FOOTING))
                ? Leaving.brieflyToThem(told, List.of(ConsentSentences.TO_WHOM, ConsentSentences.WHAT)).stream()
                : Stream.of(Leaving.onRequest(told));
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS ->
                List.of(
                        "What was told to others without the person’s agreement.",
                        "What goes on without the person’s agreement where they were not told, and why.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
