package org.ownwords.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ownwords.counted.Asked;
import org.ownwords.disclosure.PeopleCell;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.Voice;

/// The Board's first page, made only of numbers that may be shown.
///
/// @param people all people with an enquiry that ended in the year
record Figures(OptionalLong people, Figure asked, Figure byVoice, Figure cameAbout, Figure safer, Figure reasons) {

    /// @param shown a number as it may be shown, empty where it is withheld
    static Figures of(Function<PeopleCell, OptionalLong> shown) {
        var everybody = shown.apply(new PeopleCell.Everybody());
        var expressed = shown.apply(new PeopleCell.Answered(Asked.EXPRESSED));
        return new Figures(
                everybody,
                figure(
                        everybody,
                        Stream.of(Asked.values()).map(Figures::words),
                        Stream.of(Asked.values()).map(PeopleCell.Answered::new),
                        shown),
                figure(
                        expressed,
                        Stream.concat(Voice.all().stream().map(Voice::words), Stream.of("Not known whose")),
                        orNotKnown(Voice.all()).map(PeopleCell.Voiced::new),
                        shown),
                figure(
                        expressed,
                        Stream.of("In full", "In part", "Not at all", "Not known"),
                        orNotKnown(CameAbout.all()).map(PeopleCell.Came::new),
                        shown),
                figure(
                        everybody,
                        Stream.of("Feel safer", "Feel safer in part", "Do not feel safer", "Not asked, or not known"),
                        orNotKnown(List.of("yes", "partly", "no")).map(PeopleCell.Feels::new),
                        shown),
                new Figure(
                        OptionalLong.empty(),
                        Stream.of(NotMetReason.values())
                                .map(reason -> Figure.Part.of(
                                        reason.words(),
                                        shown.apply(new PeopleCell.Because(reason)),
                                        OptionalLong.empty()))
                                .toList()));
    }

    private static String words(Asked asked) {
        return switch (asked) {
            case EXPRESSED -> "Asked, and said what they want";
            case NONE_EXPRESSED -> "Asked, and did not say what they want";
            case NO -> "Not asked";
            case NOT_KNOWN -> "Not known";
        };
    }

    private static <T> Stream<Optional<T>> orNotKnown(List<T> known) {
        return Stream.concat(known.stream().map(Optional::of), Stream.of(Optional.<T>empty()));
    }

    /// The last of them is what is not known.
    private static Figure figure(
            OptionalLong whole,
            Stream<String> words,
            Stream<? extends PeopleCell> cells,
            Function<PeopleCell, OptionalLong> shown) {
        var numbers = cells.map(shown).iterator();
        var parts = new ArrayList<>(
                words.map(each -> Figure.Part.of(each, numbers.next(), whole)).toList());
        var last = parts.removeLast();
        parts.add(Figure.Part.notKnown(last.words(), last.number(), whole));
        return new Figure(whole, parts);
    }
}
