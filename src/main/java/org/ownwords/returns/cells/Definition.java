package org.ownwords.returns.cells;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.page.Days;
import org.ownwords.vocabulary.ReportingYear;

/// What a cell counts, in sentences for all readers, after the arithmetic of the return in the interchange
/// format and NHS England's guidance for 2025.
public final class Definition {

    private Definition() {}

    /// First what is counted, then what else a reader has to know.
    public static List<String> of(CellPlace place, ReportingYear year) {
        var sentences = new ArrayList<String>();
        sentences.add(counted(place, year));
        if (place.table() != SacTable.SG5A && place.table() != SacTable.SG5B) {
            sentences.add(whose(place));
        }
        also(place, year).forEach(sentences::add);
        return List.copyOf(sentences);
    }

    private static String counted(CellPlace place, ReportingYear year) {
        var row = "‘" + place.row().label() + "’";
        var column = "‘" + place.column().label() + "’";
        var when = "from %s to %s".formatted(Days.day(year.first()), Days.day(year.last()));
        return switch (place.table()) {
            case SG1A -> "Different people %s %s, whose age is %s.".formatted(began(place), when, row);
            case SG1B -> "Different people %s %s, whose gender is recorded as %s.".formatted(began(place), when, row);
            case SG1C -> "Different people %s %s, whose ethnicity is under %s.".formatted(began(place), when, row);
            case SG1D ->
                "Different people %s %s, with %s as the primary support reason of the concern."
                        .formatted(began(place), when, row);
            case SG1E ->
                "Different people %s %s, with %s among the health conditions of the concern."
                        .formatted(began(place), when, row);
            case SG1F -> "Every %s %s.".formatted(each(place), when);
            case SG2A, SG2A_B1, SG2B, SG2C ->
                "Enquiries that ended %s and have at least one risk that is both %s and %s."
                        .formatted(when, row, column);
            case SG2E ->
                "Enquiries that ended %s and have at least one identified risk that is both %s and %s."
                        .formatted(when, row, column);
            case SG3A, SG4A ->
                "Enquiries that ended %s where the answer is %s, about somebody whose age is %s."
                        .formatted(when, row, column);
            case SG5A -> "Safeguarding Adults Reviews that ended %s: %s.".formatted(when, row);
            case SG5B -> "People in the Safeguarding Adults Reviews that ended %s: %s.".formatted(when, row);
        };
    }

    private static String began(CellPlace place) {
        return switch (place.block().line().codes().getFirst()) {
            case "concern" -> "about whom a concern was raised";
            case "section-42" -> "about whom a section 42 enquiry started";
            default -> "about whom another enquiry started";
        };
    }

    private static String each(CellPlace place) {
        return switch (place.block().line().codes().getFirst()) {
            case "concern" -> "concern that was raised";
            case "section-42" -> "section 42 enquiry that started";
            default -> "other enquiry that started";
        };
    }

    private static String whose(CellPlace place) {
        return switch (place.block().line().codes().getFirst()) {
            case "concern" -> "All concerns count, whatever was decided.";
            case "section-42" -> "Only enquiries under section 42 of the Care Act 2014 count here.";
            default -> "Only enquiries that are not under section 42 count here.";
        };
    }

    private static List<String> also(CellPlace place, ReportingYear year) {
        var age =
                "Age is the age on %s, or on the day the person died if that was earlier; under 18 or no date of birth is ‘Not Known’."
                        .formatted(Days.day(year.last()));
        return switch (place.table()) {
            case SG1A -> List.of(age);
            case SG1B -> List.of("If it was not recorded, it is ‘Not Known’.");
            case SG1C -> List.of("If it was not recorded, it is ‘Undeclared / Not Known’.");
            case SG1D ->
                List.of(
                        "A person with several concerns counts once for each different reason. If none was recorded, it is ‘Not Known’.");
            case SG1E -> List.of("A person may have both conditions. Most people have neither.");
            case SG1F -> List.of();
            case SG2A, SG2A_B1, SG2B, SG2C ->
                List.of(
                        "An enquiry counts once in each cell that applies to it, so the cells add up to more than the enquiries.");
            case SG2E ->
                List.of(
                        "A risk is identified where the assessment says so, with or without action.",
                        "An enquiry counts once in each cell that applies to it, so the cells add up to more than the enquiries.");
            case SG3A ->
                place.row().counts("supported")
                        ? List.of("These are some of those who lacked capacity.", age)
                        : List.of(age);
            case SG4A ->
                List.of(
                        "How far outcomes were achieved is counted where outcomes were expressed and each current one has a result: all in full is ‘Fully’, none at all is ‘Not’, anything else is ‘Partially’.",
                        age);
            case SG5A -> List.of("Each review counts once, however many people it is about.");
            case SG5B -> List.of("Each person a review is about counts.");
        };
    }
}
