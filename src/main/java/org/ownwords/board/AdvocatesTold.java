package org.ownwords.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.ownwords.counted.Slices;
import org.ownwords.disclosure.YearCell;

/// Whether people had the advocates they were owed, and how requests to deprive somebody of their liberty stand.
final class AdvocatesTold {

    private static final int WEEK = 7;
    private static final int MONTH = 28;
    private static final int STANDARD = 21;

    private AdvocatesTold() {}

    /// @param today the day up to which the record is known
    static List<Told> figures(Slices slices, Seen seen, LocalDate today) {
        var figures = new ArrayList<>(List.of(duty(slices, seen), asked(slices, seen), liberty(slices, seen, today)));
        if (seen.isExact()) {
            // What is left of all who had an advocate could be told from it, and may be very few.
            figures.add(2, difficulty(slices, seen));
        }
        return List.copyOf(figures);
    }

    private static Told duty(Slices slices, Seen seen) {
        var named = new LinkedHashMap<String, Long>();
        named.put("An advocate started within a week", days(slices, "duty", "started", days -> days <= WEEK));
        named.put(
                "An advocate started within four weeks",
                days(slices, "duty", "started", days -> days > WEEK && days <= MONTH));
        named.put("An advocate started later", days(slices, "duty", "started", days -> days > MONTH));
        named.put("One was asked for and has not started", slices.at("duty", "asked"));
        named.put("None was available, or it was declined", slices.at("duty", "not-available"));
        named.put("The person did not want one", slices.at("duty", "refused"));
        named.put("Nobody has been asked yet", slices.at("duty", "not-asked"));
        return new Told(
                "Was the duty to arrange an advocate met?",
                "cases on which the duty arose",
                "Cases",
                "Cases on which it was decided in this time that an independent advocate has to be arranged (Care Act 2014, "
                        + "section 68), by what became of it and the days from that decision to the advocate’s start.",
                seen.parts(List.of(), named, "", 0));
    }

    private static Told asked(Slices slices, Seen seen) {
        var named = new LinkedHashMap<String, Long>();
        named.put("An advocate was asked for", slices.at("asked", "yes"));
        var rest = slices.at("asked", "no");
        if (seen.isExact()) {
            named.put("No advocate was asked for", rest);
        }
        return new Told(
                "How often were advocates asked for?",
                "enquiries started",
                "Enquiries",
                "Enquiries that started in this time, under section 42 or not, on whose case an advocate of any kind was asked "
                        + "for. Many people have family or a friend who supports them well. How often other councils ask is "
                        + "not known here.",
                seen.isExact()
                        ? seen.parts(List.of(YearCell.ENQUIRIES), named, "", 0)
                        : seen.parts(List.of(YearCell.ENQUIRIES), named, "No advocate, or not recorded", rest));
    }

    /// How often the duty was thought of where it could have arisen: requests among enquiries in which the person would
    /// have substantial difficulty in being involved (Care Act 2014, section 68).
    private static Told difficulty(Slices slices, Seen seen) {
        var named = new LinkedHashMap<String, Long>();
        named.put("An advocate was asked for", slices.at("difficulty", "yes"));
        named.put("No advocate was asked for", slices.at("difficulty", "no"));
        return new Told(
                "How often were advocates asked for where taking part is very hard?",
                "enquiries in which the person would have substantial difficulty in being involved",
                "Enquiries",
                "Enquiries that started in this time, under section 42 or not, on whose case it was decided last that the "
                        + "person would have substantial difficulty in being involved. Some of them have family or a friend "
                        + "who can support them, and need no advocate.",
                seen.parts(List.of(), named, "", 0));
    }

    private static Told liberty(Slices slices, Seen seen, LocalDate today) {
        var waiting = slices.rows("liberty").getOrDefault("asked", Map.of());
        var longer = waiting.entrySet().stream()
                .filter(each -> ChronoUnit.DAYS.between(LocalDate.parse(each.getKey()), today) > STANDARD)
                .mapToLong(Map.Entry::getValue)
                .sum();
        var named = new LinkedHashMap<String, Long>();
        named.put("Granted within three weeks", days(slices, "liberty", "granted", days -> days <= STANDARD));
        named.put("Granted later", days(slices, "liberty", "granted", days -> days > STANDARD));
        named.put("Not granted", slices.at("liberty", "not-granted"));
        named.put("It has ended", slices.at("liberty", "ended"));
        named.put("It waits, for three weeks or less", slices.at("liberty", "asked") - longer);
        named.put("It waits for longer", longer);
        return new Told(
                "What became of requests to deprive somebody of their liberty?",
                "requests",
                "Requests",
                "Requests that were made in this time and are recorded here, by how each stands. Three weeks is how long a "
                        + "standard authorisation may take to be decided. Requests for people without a safeguarding case "
                        + "are not known here.",
                seen.parts(List.of(), named, "", 0));
    }

    private static long days(Slices slices, String figure, String row, LongPredicate which) {
        return slices.rows(figure).getOrDefault(row, Map.of()).entrySet().stream()
                .filter(each -> !each.getKey().isEmpty() && which.test(Long.parseLong(each.getKey())))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
