package org.ownwords.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.counted.Slices;
import org.ownwords.disclosure.YearCell;
import org.ownwords.timescale.DepartureReason;
import org.ownwords.timescale.Targets;
import org.ownwords.worklist.GivenStage;

/// How soon concerns were given to somebody, what was done otherwise than the procedure says, and what waits.
final class TimeTold {

    private static final String DAY = "day";
    private static final String NOT_YET = "not-yet";
    private static final String BROUGHT_IN = "brought-in";
    private static final String DEPARTURE = "departure";
    private static final String REST = "Not given to anybody yet, or not known";
    private static final int WEEK = 7;
    private static final int MONTH = 28;
    private static final int QUARTER = 91;

    private TimeTold() {}

    /// @param today the day up to which the record is known
    static List<Told> figures(Slices slices, Seen seen, Targets targets, LocalDate today) {
        var figures = new ArrayList<>(List.of(
                given(slices, seen, targets),
                enquiries(slices, seen),
                ended(slices, seen, targets),
                atWhichStage(slices, seen),
                departures(slices, seen)));
        if (seen.isExact()) {
            // How many are not decided yet can be told from other figures, so it takes up nothing that may change.
            figures.add(2, decided(slices, seen, targets));
            figures.add(waiting(slices, seen, "decision", "How long do concerns wait for a decision?", today));
            figures.add(waiting(slices, seen, "end", "How long have enquiries been open?", today));
        }
        return List.copyOf(figures);
    }

    /// How many were done in time, by the target that stood for work that began on their day.
    private record InTime(long day, long within, long after, long without) {

        static InTime of(Slices slices, String figure, String stage, Targets targets) {
            var within = 0L;
            var after = 0L;
            var without = 0L;
            var day = 0L;
            for (var row : slices.rows(figure).entrySet()) {
                var due = targets.due(stage, LocalDate.parse(row.getKey()));
                for (var each : row.getValue().entrySet()) {
                    switch (each.getKey()) {
                        case DAY -> day += each.getValue();
                        case NOT_YET, BROUGHT_IN -> {}
                        default -> {
                            if (due.isEmpty()) {
                                without += each.getValue();
                            } else if (LocalDate.parse(each.getKey()).isAfter(due.get())) {
                                after += each.getValue();
                            } else {
                                within += each.getValue();
                            }
                        }
                    }
                }
            }
            return new InTime(day, within, after, without);
        }
    }

    private static Told given(Slices slices, Seen seen, Targets targets) {
        var time = InTime.of(slices, "given", GivenStage.code(), targets);
        var named = new LinkedHashMap<String, Long>();
        named.put("Within 24 hours", time.day());
        named.put("Later, and within the council’s target", time.within());
        named.put("After the council’s target", time.after());
        named.put("Later, when there was no target", time.without());
        if (seen.isExact()) {
            named.values().removeIf(number -> number == 0);
            named.putIfAbsent("Within 24 hours", time.day());
        }
        return new Told(
                "How soon was a concern given to somebody?",
                "concerns raised",
                "Concerns",
                "From the moment a concern was raised until its case was first given to a colleague by name. The target is the "
                        + "one that was set for concerns of that day, in working days. What another system sent does not say "
                        + "when it was given to anybody.",
                seen.parts(List.of(YearCell.CONCERNS), named, REST, unknown(slices, "given")));
    }

    private static Told decided(Slices slices, Seen seen, Targets targets) {
        return new Told(
                "How soon was it decided what to do?",
                "concerns raised",
                "Concerns",
                "From the day a concern was raised to the decision that stands, by the target that was set for concerns of that "
                        + "day. Pauses are not taken off: why something took longer stands below. What another system sent does "
                        + "not say when it was decided.",
                seen.parts(
                        List.of(YearCell.CONCERNS),
                        inTime(InTime.of(slices, "decided", "decision", targets)),
                        "Not decided yet, or not known",
                        unknown(slices, "decided")));
    }

    private static Told ended(Slices slices, Seen seen, Targets targets) {
        return new Told(
                "How soon did enquiries end?",
                "enquiries started",
                "Enquiries",
                "From the start of an enquiry, under section 42 or not, to its end, by the target that was set for enquiries of "
                        + "that day. Pauses are not taken off, and a long enquiry may be at the person’s pace.",
                seen.parts(
                        List.of(YearCell.ENQUIRIES),
                        inTime(InTime.of(slices, "ended", "enquiry", targets)),
                        "Not ended yet",
                        unknown(slices, "ended")));
    }

    private static Map<String, Long> inTime(InTime time) {
        var named = new LinkedHashMap<String, Long>();
        named.put("Within the council’s target", time.within());
        named.put("After the council’s target", time.after());
        named.put("When there was no target", time.without());
        return named;
    }

    private static long unknown(Slices slices, String figure) {
        return column(slices, figure, NOT_YET) + column(slices, figure, BROUGHT_IN);
    }

    private static Told enquiries(Slices slices, Seen seen) {
        var named = new LinkedHashMap<String, Long>();
        named.put("Within 24 hours", slices.at("enquiry", "section-42", DAY));
        named.put("Later", slices.at("enquiry", "section-42", "later"));
        return new Told(
                "Of those that led to a section 42 enquiry",
                "section 42 enquiries started",
                "Enquiries",
                "The same for the concerns behind section 42 enquiries that started in this time.",
                seen.parts(
                        List.of(YearCell.SECTION_42),
                        named,
                        REST,
                        slices.at("enquiry", "section-42", NOT_YET) + slices.at("enquiry", "section-42", BROUGHT_IN)));
    }

    private static Told departures(Slices slices, Seen seen) {
        var named = new LinkedHashMap<String, Long>();
        DepartureReason.all().forEach(reason -> named.put(reason.words(), slices.at(DEPARTURE, reason.code())));
        return new Told(
                "Why did something take longer, or go otherwise?",
                "times that it was recorded",
                "Times",
                "What was recorded, with a manager’s support, as done otherwise than the council’s procedure says or as taking "
                        + "longer. To take the time that somebody needs is no breach.",
                seen.parts(List.of(), named, "", 0).withoutShares());
    }

    /// A departure is of a stage: it stands beside what came after the target of that stage.
    private static Told atWhichStage(Slices slices, Seen seen) {
        var named = new LinkedHashMap<String, Long>();
        named.put("Until a concern is given to somebody", column(slices, DEPARTURE, GivenStage.code()));
        named.put("Until it is decided what to do", column(slices, DEPARTURE, "decision"));
        named.put("Until an enquiry ends", column(slices, DEPARTURE, "enquiry"));
        var procedure = column(slices, DEPARTURE, "procedure");
        var stages = named.values().stream().mapToLong(Long::longValue).sum();
        named.put("Another stage", slices.all(DEPARTURE) - stages - procedure);
        named.put("Something else in the procedure", procedure);
        return new Told(
                "At which stage was a longer time agreed, or another way?",
                "times that it was recorded",
                "Times",
                "What was recorded with a reason and a manager’s support, by the stage it is about. It stands beside what came "
                        + "after the council’s target, and is not taken off it. One stage may have both.",
                seen.parts(List.of(), named, "", 0).withoutShares());
    }

    private static Told waiting(Slices slices, Seen seen, String what, String title, LocalDate today) {
        var named = new LinkedHashMap<String, Long>();
        named.put("Up to a week", 0L);
        named.put("Up to four weeks", 0L);
        named.put("Up to 13 weeks", 0L);
        named.put("Longer", 0L);
        slices.rows("waiting").getOrDefault(what, Map.of()).forEach((since, number) -> {
            var days = ChronoUnit.DAYS.between(LocalDate.parse(since), today);
            named.merge(
                    days <= WEEK
                            ? "Up to a week"
                            : days <= MONTH ? "Up to four weeks" : days <= QUARTER ? "Up to 13 weeks" : "Longer",
                    number,
                    Long::sum);
        });
        return new Told(
                title,
                what.equals("decision") ? "concerns that wait" : "enquiries that are open",
                what.equals("decision") ? "Concerns" : "Enquiries",
                "Those of this time that wait as the record stands now, by days since they were raised or started, weekends "
                        + "and pauses included. A long enquiry may be at the person’s pace.",
                seen.parts(List.of(), named, "", 0));
    }

    private static long column(Slices slices, String figure, String column) {
        return slices.all().stream()
                .filter(each -> each.figure().equals(figure) && each.column().equals(column))
                .mapToLong(Slices.Slice::number)
                .sum();
    }
}
