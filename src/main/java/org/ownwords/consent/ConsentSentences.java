package org.ownwords.consent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.history.Told.Detail;

/// What the timeline says of an answer, of going on without agreement, of what was told to others,
/// and of somebody who asks to stop.
final class ConsentSentences {

    static final String WHAT_TOLD = "What the person was told";
    static final String FOOTING = "What it rests on";
    static final String WITH_AGREEMENT = "With the person’s agreement";
    static final String TO_WHOM = "Who was told";
    static final String WHAT = "What";
    static final String LIMITS = "What they do not agree to";
    static final String OPTIONS = "Options talked through";
    static final String DOOR = "What stays open";

    private static final String QUESTION = "Asked about";
    private static final String WHY = "Why";

    /// The particulars of an answer that the person's own copy has.
    static final List<String> THEIR_ANSWER = List.of(QUESTION, LIMITS);

    private ConsentSentences() {}

    static String sentence(Consent consent) {
        return "%s: the person %s."
                .formatted(consent.question().words(), consent.answer().kind().brief());
    }

    static List<Detail> details(Consent consent) {
        var particulars = switch (consent.answer()) {
            case Answer.Agrees(var limits) -> Detail.of(LIMITS, limits);
            case Answer.DoesNotAgree(), Answer.TakesBack() -> Optional.<Detail>empty();
            case Answer.NotAsked(var why) -> Detail.of("Why they were not asked", why);
            case Answer.CannotDecide(var why) -> Detail.of("How this is known", why);
        };
        return Stream.of(
                        Detail.of(QUESTION, consent.question().kind().words()),
                        particulars,
                        Detail.of("Asked by", consent.askedBy()))
                .flatMap(Optional::stream)
                .toList();
    }

    static String sentence(Question without) {
        return "It goes on without the person’s agreement: %s.".formatted(without.words());
    }

    static List<Detail> details(GoingOn goingOn) {
        var reasons = goingOn.reasons();
        var telling = switch (reasons.telling()) {
            case Telling.Told(var what, var _) -> Detail.of(WHAT_TOLD, what);
            case Telling.NotTold(var why) -> Detail.of("Why the person was not told", why);
            case Telling.NotSaid() -> Optional.<Detail>empty();
        };
        return Stream.concat(
                        reasons.grounds().stream().map(ground -> Detail.of("Ground", ground.words())),
                        Stream.of(
                                Detail.of(WHY, reasons.why()),
                                Detail.of("Authorised by", reasons.authorisedBy()),
                                telling))
                .flatMap(Optional::stream)
                .toList();
    }

    static String sentence(PassedOn passedOn) {
        return "%s was told about it.".formatted(passedOn.toWhom());
    }

    static List<Detail> details(PassedOn passedOn) {
        return Stream.of(
                        Detail.of(TO_WHOM, passedOn.toWhom()),
                        Detail.of("They buy care, or watch its quality", passedOn.buysCare() ? "Yes" : null),
                        Detail.of(WHAT, passedOn.what()),
                        Detail.of(WHY, passedOn.why()),
                        Detail.of(FOOTING, words(passedOn.footing())),
                        Detail.of("Told by", passedOn.by()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String words(Footing footing) {
        return switch (footing) {
            case Footing.Agreed _ -> WITH_AGREEMENT;
            case Footing.Without _ -> "Without the person’s agreement, on a recorded ground";
            case Footing.NotSaid() -> "";
        };
    }

    static List<Detail> details(AskedToStop asked) {
        return Stream.of(
                        Detail.of(OPTIONS, asked.options()),
                        Detail.of(
                                "Whether others may be at risk", asked.others().words()),
                        Detail.of("Who", asked.othersWho()),
                        Detail.of(DOOR, asked.door().words()),
                        Detail.of(
                                "Ask again", StandingSentences.day(asked.door().askAgainOn())))
                .flatMap(Optional::stream)
                .toList();
    }
}
