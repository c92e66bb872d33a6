package org.ownwords.board;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ownwords.board.Grid.Groups;
import org.ownwords.counted.Slices;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.ReportingYear;
import org.ownwords.vocabulary.SupportReason;

/// By what figures of endings are broken down.
enum Breakdown {
    TEAM("team", "Team", "The team that the case was with last."),
    AGENCY("agency", "Agency that coordinates", "Who coordinates what partners do, as it was recorded last."),
    HARM(
            "harm",
            "Kind of harm",
            "The kinds of abuse or neglect in the risks of the enquiry. One person may be under several."),
    LOCATION("location", "Place", "Where the risks of the enquiry were. One person may be under several."),
    SUPPORT("support", "What people need support with", "What the person needs support with mainly."),
    GENDER("gender", "Gender", "As the person describes it."),
    ETHNICITY("ethnicity", "Ethnic group", "As the person describes it, in the groups of the census."),
    QUARTER("quarter", "Quarter", "The three months in which the enquiry ended.");

    private final String code;
    private final String words;
    private final String definition;

    Breakdown(String code, String words, String definition) {
        this.code = code;
        this.words = words;
        this.definition = definition;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    String definition() {
        return definition;
    }

    /// The counts of each group, by its code: ethnic groups as the national collection puts them together.
    Map<String, Map<String, Long>> rows(Slices slices) {
        var rows = slices.rows(code);
        if (this != ETHNICITY) {
            return rows;
        }
        var grouped = new HashMap<String, Map<String, Long>>();
        rows.forEach((ethnicity, numbers) -> numbers.forEach((column, number) -> grouped.computeIfAbsent(
                        Ethnicity.of(ethnicity).map(each -> each.group().name()).orElse(""), _ -> new HashMap<>())
                .merge(column, number, Long::sum)));
        return grouped;
    }

    /// The groups, in an order that says nothing of them.
    ///
    /// @param teams what teams are called, by their code
    Groups groups(Slices slices, ReportingYear year, Map<String, String> teams) {
        return switch (this) {
            case TEAM -> new Groups(teams, false, false);
            case AGENCY -> {
                var agencies = new TreeMap<String, String>();
                slices.rows(code).keySet().forEach(agency -> agencies.put(agency, agency));
                agencies.remove("");
                yield new Groups(agencies, false, false);
            }
            case HARM -> new Groups(ConcernsTold.words(AbuseType.all()), true, true);
            case LOCATION -> new Groups(ConcernsTold.words(Location.all()), true, true);
            case SUPPORT -> new Groups(ConcernsTold.words(SupportReason.all()), false, false);
            case GENDER -> new Groups(ConcernsTold.words(Gender.all()), false, false, "Not said yet");
            case ETHNICITY -> {
                var groups = new LinkedHashMap<String, String>();
                for (var each : Ethnicity.Group.values()) {
                    if (each != Ethnicity.Group.REFUSED && each != Ethnicity.Group.NOT_KNOWN) {
                        groups.put(each.name(), each.label());
                    }
                }
                yield new Groups(groups, false, false, "Not said yet, or not wanted to be said");
            }
            case QUARTER -> {
                var quarters = new LinkedHashMap<String, String>();
                for (var quarter = 1; quarter <= ChosenTime.QUARTERS; quarter++) {
                    var time = ChosenTime.quarter(year, quarter);
                    quarters.put(time.stretch().from().toString(), time.words());
                }
                yield new Groups(quarters, false, false);
            }
        };
    }

    static Optional<Breakdown> of(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
