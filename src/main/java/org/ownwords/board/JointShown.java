package org.ownwords.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.jointboard.JointBoard;
import org.ownwords.jointboard.OtherCouncil;
import org.ownwords.vocabulary.ReportingYear;

/// What the Board of several councils sees of a year: the figures of each, side by side, in the order of their names.
record JointShown(JointBoard board, ReportingYear year, List<Seen> councils) {

    /// What is seen of one council.
    sealed interface Seen {

        OtherCouncil council();

        /// Its figures as they are published.
        ///
        /// @param until the last day whose record they are of
        record Published(OtherCouncil council, LocalDate until, Figures figures) implements Seen {}

        /// Nothing of the year may be published yet.
        record Nothing(OtherCouncil council) implements Seen {}

        /// The council has not recorded that it has this Board.
        record NotShared(OtherCouncil council) implements Seen {}

        static Seen of(OtherCouncil council, Optional<LocalDate> until, Figures figures) {
            return until.<Seen>map(day -> new Published(council, day, figures)).orElseGet(() -> new Nothing(council));
        }
    }

    /// Those with figures.
    public List<Seen.Published> published() {
        return councils.stream()
                .flatMap(each -> each instanceof Seen.Published published ? Stream.of(published) : Stream.empty())
                .toList();
    }

    /// Why there are none of a council, a sentence each.
    public List<String> without() {
        return councils.stream()
                .flatMap(each -> switch (each) {
                    case Seen.Published _ -> Stream.empty();
                    case Seen.Nothing(var council) ->
                        Stream.of("%s: no figures can be shown yet, because somebody could be identified."
                                .formatted(council.name()));
                    case Seen.NotShared(var council) ->
                        Stream.of("%s has not recorded that it has this Board together with you. Its administrator can."
                                .formatted(council.name()));
                })
                .toList();
    }

    /// A figure of each council that has any: one line a council.
    public Grid grid(FigureKind kind) {
        var lines = published().stream()
                .map(each -> new Grid.Line(each.council().name(), kind.of(each.figures())))
                .toList();
        return new Grid(
                kind.title(),
                kind.about(),
                lines.isEmpty()
                        ? List.of()
                        : lines.getFirst().figure().parts().stream()
                                .map(Figure.Part::words)
                                .toList(),
                lines,
                kind.definition(),
                "");
    }
}
