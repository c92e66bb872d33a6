package org.ownwords.risk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;

/// What the timeline says of a risk that was weighed.
final class WeighingSentences {

    private static final String VOICE = "Whose words";
    private static final String NOT_ASKED = "Why they were not asked";
    private static final String THEIR_PLACE = "Where they place it";
    private static final String MATTERS = "What matters to them about it";
    private static final String STRENGTHS = "Strengths, and what protects them";
    private static final String WORTH = "What makes it worth taking";
    private static final String LESSENS = "What would lessen it";
    private static final String WHY = "Why, and what was agreed";
    private static final String ACCEPTS = "Do they accept it?";
    private static final String WISH = "Which wish it comes with";
    private static final String WAYS = "Ways of going on";
    private static final String LOOK_AGAIN = "To be looked at again on";

    /// The particulars that the person's own copy has: not what others think, nor who else may come to harm.
    static final List<String> THEIRS = List.of(
            VOICE, NOT_ASKED, THEIR_PLACE, MATTERS, STRENGTHS, WORTH, LESSENS, WISH, WAYS, WHY, ACCEPTS, LOOK_AGAIN);

    private WeighingSentences() {}

    static String sentence(Weighing weighing) {
        return "A risk was weighed: “%s”. %s."
                .formatted(weighing.risk(), weighing.decided().kind().sentence());
    }

    static List<Detail> details(Weighing weighing) {
        var occasion = weighing.occasion();
        var lookAgain = occasion.lookAgain();
        return Stream.of(
                        of(weighing.theirs()),
                        Stream.of(
                                Detail.of("How we see it", weighing.ours().view()),
                                Detail.of(
                                        "Where we place it",
                                        words(weighing.ours().place()))),
                        of(weighing.considered()),
                        of(weighing.beside()),
                        of(weighing.decided()),
                        Stream.of(
                                Detail.of("Weighed by", occasion.by()),
                                Detail.of(LOOK_AGAIN, lookAgain == null ? null : Days.day(lookAgain))))
                .flatMap(details -> details)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Optional<Detail>> of(Theirs theirs) {
        return switch (theirs) {
            case Theirs.Said(var _, var voice, var place) ->
                Stream.of(Detail.of(VOICE, voice.words()), Detail.of(THEIR_PLACE, words(place)));
            case Theirs.NotAsked(var why) -> Stream.of(Detail.of(NOT_ASKED, why));
        };
    }

    private static @Nullable String words(@Nullable Place place) {
        return place == null ? null : place.words();
    }

    private static Stream<Optional<Detail>> of(Considered considered) {
        return Stream.of(
                Detail.of(MATTERS, considered.matters()),
                Detail.of(STRENGTHS, considered.strengths()),
                Detail.of(WORTH, considered.worth()),
                Detail.of(LESSENS, considered.lessens()));
    }

    private static Stream<Optional<Detail>> of(Beside beside) {
        var wish = beside.wish();
        var family = beside.family();
        return Stream.of(
                Detail.of(WISH, wish == null ? null : wish.words()),
                Detail.of(
                        "What family or friends say",
                        family == null ? null : "%s: %s".formatted(family.who(), family.says())),
                Detail.of(
                        WAYS, beside.ways().stream().map(WeighingSentences::way).collect(Collectors.joining("\n"))));
    }

    private static String way(WayOn way) {
        return Stream.of(
                        way.what(),
                        way.benefits() == null ? null : "What is good about it: %s".formatted(way.benefits()),
                        way.harms() == null ? null : "What may go wrong: %s".formatted(way.harms()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
    }

    private static Stream<Optional<Detail>> of(Decided decided) {
        return Stream.concat(
                Stream.of(Detail.of(WHY, decided.why())),
                decided.taken().stream()
                        .flatMap(accepting -> Stream.of(
                                Detail.of(ACCEPTS, accepting.person().words()),
                                Detail.of("Who else may come to harm", accepting.others()),
                                Detail.of(
                                        "Is a manager asked to agree for the council?",
                                        accepting.asksCouncil() ? "Yes" : "No"))));
    }
}
