package org.ownwords.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.ownwords.board.Grid.Column;
import org.ownwords.board.Grid.Groups;
import org.ownwords.counted.Slices;
import org.ownwords.disclosure.LeftOut;
import org.ownwords.disclosure.YearCell;
import org.ownwords.section42.Response;
import org.ownwords.vocabulary.Coded;
import org.ownwords.vocabulary.ItHelped;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.Voice;

/// Concerns that were raised in a stretch of time: by whom, what they led to, and which came again.
final class ConcernsTold {

    private static final List<Column> ASKED = List.of(
            new Column("yes", "They had been asked", true),
            new Column("no", "They had not", true),
            new Column("", "Not recorded", false));
    private static final int MONTHS = 6;

    private ConcernsTold() {}

    /// @param today the day up to which the record is known
    static List<Told> figures(Slices slices, Seen seen, LocalDate today) {
        var figures = new ArrayList<>(List.of(
                became(slices, seen),
                instead(slices, seen),
                helped(
                        slices,
                        seen,
                        "Did it help, as people themselves say?",
                        "the person answered",
                        List.of(Voice.ADULT)),
                helped(
                        slices,
                        seen,
                        "Did it help, as those who speak for people say?",
                        "somebody who speaks for the person answered",
                        List.of(Voice.REPRESENTATIVE, Voice.ADVOCATE)),
                again(slices, seen)));
        if (seen.isExact()) {
            figures.add(followed(slices, seen, today));
        }
        return List.copyOf(figures);
    }

    static Grid bySource(Slices slices, Seen seen) {
        return Grid.of(
                seen,
                "Who raised concerns, and did they ask the person first?",
                "concerns",
                "Concerns raised in this time, by who raised them, and whether the person had been asked what they want "
                        + "by the time the concern was recorded. Nobody has to ask where asking would not be safe.",
                ASKED,
                new Groups(words(RaisedBy.all()), false, false),
                slices.rows("source"),
                Map.of());
    }

    /// An enquiry is a cell of the national return, and everybody may take it that the others are what is left of all
    /// concerns. So those that are not decided yet, or are elsewhere, have to take up what may change.
    private static Told became(Slices slices, Seen seen) {
        var without = slices.at("became", "else");
        var elsewhere = slices.at("became", "elsewhere");
        var undecided = slices.at("became", "undecided");
        var enquiry = slices.at("became", "enquiry");
        var named = new LinkedHashMap<String, Long>();
        named.put("Something else than an enquiry", without);
        Figure figure;
        if (seen.isExact()) {
            named.put("An enquiry", enquiry);
            named.put("Another council has it, or it was raised twice", elsewhere);
            figure = seen.parts(List.of(YearCell.CONCERNS), named, "Not decided yet", undecided);
        } else {
            var told = LeftOut.told(named, elsewhere + undecided, Set.of());
            figure = told.values().stream().allMatch(OptionalLong::isPresent)
                    ? seen.parts(
                            List.of(YearCell.CONCERNS),
                            named,
                            "An enquiry, another council, or not decided yet",
                            enquiry + elsewhere + undecided)
                    : Figure.WITHHELD;
        }
        return new Told(
                "What did they lead to?",
                "concerns raised",
                "Concerns",
                "By the latest decision about each concern, here or in the system it came from. An enquiry: under section 42, "
                        + "or one that the council chose to make. That no enquiry is made is no failing of whoever raised a "
                        + "concern.",
                figure);
    }

    private static Told instead(Slices slices, Seen seen) {
        var without = slices.at("became", "else");
        var named = new LinkedHashMap<String, Long>();
        Response.all().forEach(each -> named.put(each.words(), slices.at("instead", each.code())));
        return new Told(
                "What was done instead of an enquiry?",
                "concerns",
                "Concerns",
                "What was ticked in the decision, for concerns raised in this time that led to something else than an "
                        + "enquiry. One concern may have several.",
                seen.several(
                        without,
                        named,
                        Math.max(
                                0,
                                without
                                        - named.values().stream()
                                                .mapToLong(Long::longValue)
                                                .sum())));
    }

    /// What people say themselves is told apart from what others say for them.
    private static Told helped(Slices slices, Seen seen, String title, String who, List<Voice> voices) {
        var rows = slices.rows("helped");
        var said = new LinkedHashMap<ItHelped, Long>();
        ItHelped.all()
                .forEach(each -> said.put(
                        each,
                        voices.stream()
                                .mapToLong(voice ->
                                        rows.getOrDefault(each.code(), Map.of()).getOrDefault(voice.code(), 0L))
                                .sum()));
        var named = new LinkedHashMap<String, Long>();
        said.forEach((each, n) -> {
            if (each != ItHelped.NOT_SAID) {
                named.put(each.words(), n);
            }
        });
        return new Told(
                title,
                "concerns about which somebody was asked",
                "Concerns",
                "Concerns raised in this time that led to something else than an enquiry, where %s when they were asked whether it helped. The latest answer counts."
                        .formatted(who),
                seen.parts(List.of(), named, ItHelped.NOT_SAID.words(), said.getOrDefault(ItHelped.NOT_SAID, 0L)));
    }

    /// Everybody may know how many concerns of the year are more than one about somebody. Those that came again after
    /// one of the year before have to take up what may change.
    private static Told again(Slices slices, Seen seen) {
        var again = slices.at("again", "yes");
        var all = slices.all("again");
        var earlier = again - (all - slices.all("people"));
        var named = new LinkedHashMap<String, Long>();
        named.put("Another concern was raised about the person in the year before it", again);
        var figure = seen.isExact() || LeftOut.takesUp(earlier)
                ? seen.parts(List.of(YearCell.CONCERNS), named, "", all - again)
                : Figure.WITHHELD;
        if (seen.isExact()) {
            named.put("It was the first for a year at least", all - again);
            figure = seen.parts(List.of(YearCell.CONCERNS), named, "", 0);
        }
        return new Told(
                "How many came again?",
                "concerns raised",
                "Concerns",
                "Concerns about somebody of whom another concern was raised within a year before, here or in the system it "
                        + "came from. Coming again may be a good thing: somebody trusted us with more.",
                figure);
    }

    /// Words that stand for what was done: whether help without an enquiry was enough.
    private static Told followed(Slices slices, Seen seen, LocalDate today) {
        var until = today.minusMonths(MONTHS);
        var rows = slices.rows("followed");
        var early = rows.getOrDefault("no", Map.of()).entrySet().stream()
                .filter(each -> LocalDate.parse(each.getKey()).isAfter(until))
                .mapToLong(Map.Entry::getValue)
                .sum();
        var named = new LinkedHashMap<String, Long>();
        named.put("No other concern was raised within six months", slices.at("followed", "no") - early);
        named.put("Another concern was raised", slices.at("followed", "yes"));
        return new Told(
                "Did another concern follow?",
                "concerns that led to something else than an enquiry",
                "Concerns",
                "Whether another concern about the person was raised within six months of one that led to something else "
                        + "than an enquiry. It is one sign only. Whether it helped, the person alone can say.",
                seen.parts(List.of(), named, "Not six months ago yet", early));
    }

    static Map<String, String> words(List<? extends Coded> codes) {
        var words = new LinkedHashMap<String, String>();
        codes.stream()
                .filter(each -> !each.code().equals("not-known"))
                .forEach(each -> words.put(each.code(), each.words()));
        return words;
    }
}
