package org.ownwords.capacity;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told.Detail;

/// What the timeline says of a decision in the person's best interests.
final class BestInterestsSentences {

    private static final String DECIDED = "What was decided";
    private static final String WHY = "Why";
    private static final String BY = "Decided by";
    private static final String WISHES = "What the person wants or would want";
    private static final String TOOK_PART = "How the person took part";
    private static final String WRITTEN = "What the person wrote down";
    private static final String BELIEFS = "What the person believes in and values";

    /// The particulars that say what was decided with and for the person, and not
    /// what others think or say.
    static final List<String> WITH_THEM = List.of(DECIDED, WHY, BY, WISHES, TOOK_PART, WRITTEN, BELIEFS);

    private BestInterestsSentences() {}

    static String sentence(String decision) {
        return "Decided in the person’s best interests: “%s”.".formatted(decision);
    }

    static List<Detail> details(BestInterests interests) {
        var decided = interests.decided();
        return Stream.of(
                        Stream.of(
                                new Detail(DECIDED, decided.what()),
                                new Detail(WHY, decided.why()),
                                new Detail(BY, decided.by()),
                                new Detail(WISHES, interests.wishes())),
                        Detail.of(TOOK_PART, interests.tookPart()).stream(),
                        considered(interests.considered()),
                        options(interests.choices()),
                        Stream.of(
                                consulted(interests.consulted()),
                                new Detail("A way that restricts the person less", interests.lessRestrictive())))
                .flatMap(details -> details)
                .toList();
    }

    private static Stream<Detail> considered(@Nullable Considered considered) {
        return considered == null
                ? Stream.of()
                : Stream.of(
                                Detail.of(WRITTEN, considered.written()),
                                Detail.of(BELIEFS, considered.beliefs()),
                                Detail.of("What else matters", considered.circumstances()),
                                Detail.of(
                                        "Whether the person may be able to decide later, and why it was not left until then",
                                        considered.later()),
                                Detail.of("Who was not asked, and why", considered.notAsked()),
                                Detail.of(
                                        "How it was made sure that nobody wants to bring about the person’s death",
                                        considered.sustainsLife()))
                        .flatMap(Optional::stream);
    }

    private static Stream<Detail> options(List<Choice> choices) {
        return IntStream.range(0, choices.size()).boxed().flatMap(place -> {
            var choice = choices.get(place);
            var option = "Option %d".formatted(place + 1);
            return Stream.of(
                            Detail.of(option, choice.what()),
                            Detail.of(option + ", what is good about it", choice.benefits()),
                            Detail.of(option + ", what is bad about it", choice.harms()))
                    .flatMap(Optional::stream);
        });
    }

    private static Detail consulted(Consulted consulted) {
        return switch (consulted) {
            case Consulted.People(var whoAndWhat) -> new Detail("Who was asked, and what they said", whoAndWhat);
            case Consulted.Nobody(var why) -> new Detail("Why nobody was asked", why);
        };
    }
}
