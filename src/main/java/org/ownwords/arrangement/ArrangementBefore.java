package org.ownwords.arrangement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.SaysBefore;
import org.ownwords.casework.SaysBefore.Line;
import org.ownwords.casework.SaysBefore.Way;
import org.ownwords.casework.SaysBefore.Work;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Component;

/// Who may decide for the person by law, and what they decided or wished for in advance, before somebody looks at
/// what they can decide, decides for them, or weighs a risk with them.
///
/// Whoever decides in somebody's best interests considers what they wrote down, and takes into account the views of
/// an attorney or a deputy, where it is practicable to ask them (Mental Capacity Act 2005, section 4(6) and (7)). A
/// decision in advance that is valid and applies has effect as if they made it now (section 26(1)).
@Component
class ArrangementBefore implements SaysBefore {

    private final Cases cases;
    private final Standings standings;

    ArrangementBefore(Cases cases, Standings standings) {
        this.cases = cases;
        this.standings = standings;
    }

    @Override
    public List<Line> before(Work work, CaseFile file, By by) {
        return switch (work) {
            case SECTION_42, PLAN, CLOSING, MEETING -> List.of();
            case CAPACITY, BEST_INTERESTS, RISK -> lines(file, by);
        };
    }

    private List<Line> lines(CaseFile file, By by) {
        var theirs = cases.visibleTo(by.actor()).about(file.person().id()).stream()
                .map(CaseFile::id)
                .toList();
        var lines = lines(standings.of(theirs), file.person().details().givenName());
        return lines.isEmpty()
                ? List.of(new Line(
                        "It is not recorded that anybody may decide for %s by law, or what %s wished for in advance."
                                .formatted(
                                        file.person().details().givenName(),
                                        file.person().details().givenName()),
                        new Way("Record who may decide", file.id().path() + "/decision-makers/new")))
                : lines;
    }

    /// A line each for who may decide, and for what was not taken back.
    ///
    /// @param name what to call the person
    static List<Line> lines(Standing standing, String name) {
        return Stream.concat(
                        standing.makers().stream()
                                .filter(known -> known.standing().isOpen())
                                .map(known -> maker(known, name)),
                        standing.wishes().stream()
                                .filter(known -> !known.isWithdrawn())
                                .map(known -> new Line(wish(known.wish()), null)))
                .toList();
    }

    private static Line maker(KnownMaker known, String name) {
        var limits = known.maker().limits();
        return new Line(
                Stream.of(
                                known.isAsked()
                                        ? "Ask before you decide for %s: %s."
                                                .formatted(name, known.maker().words())
                                        : "May decide for %s: %s."
                                                .formatted(name, known.maker().words()),
                                limits == null ? "" : limits,
                                known.stands())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")),
                null);
    }

    private static String wish(AdvanceWish wish) {
        var applies = wish.applies();
        return Stream.of(
                        "%s: “%s”".formatted(wish.kind(), wish.words()),
                        applies == null ? "" : "When it applies: %s".formatted(applies),
                        wish.formSentence())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
