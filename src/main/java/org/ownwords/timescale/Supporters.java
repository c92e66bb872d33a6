package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Deciders;
import org.ownwords.access.Practitioners;
import org.ownwords.page.Reader;
import org.springframework.stereotype.Component;

/// Who may support that a clock is paused, or that something is done differently: somebody else who may decide on the
/// day of it. Whoever records it later names who had the authority then.
@Component
class Supporters {

    private final Deciders deciders;
    private final Practitioners practitioners;

    Supporters(Deciders deciders, Practitioners practitioners) {
        this.deciders = deciders;
        this.practitioners = practitioners;
    }

    /// Their names, to be offered.
    List<String> names(By by) {
        return deciders.names(by.today()).stream()
                .filter(name -> !name.equals(by.practitioner().name()))
                .toList();
    }

    /// Those to be offered where it is recorded again, and whoever recorded it first cannot support it either.
    List<String> names(String first, By by) {
        return names(by).stream()
                .filter(name -> !name.equals(practitioners.names().get(first)))
                .toList();
    }

    /// Refuses whoever recorded it first too.
    void check(Reader read, String day, String first, By by) {
        check(read, day, by);
        if (!first.equals(by.recordedBy())
                && deciders.identity(read.typed().text("supportedBy").strip(), by)
                        .filter(supporter -> supporter.value().equals(first))
                        .isPresent()) {
            read.problem(
                    "supportedBy",
                    "The colleague who recorded this first cannot support it. Enter the name of another manager");
        }
    }

    /// Refuses anybody else in `supportedBy`.
    ///
    /// @param day the field of the day on which it was decided
    void check(Reader read, String day, By by) {
        var supporter = read.typed().text("supportedBy").strip();
        // What is no name is refused where the line is read.
        if (supporter.isEmpty() || supporter.indexOf('\0') >= 0 || supporter.length() > Reader.MOST_LINE) {
            return;
        }
        switch (deciders.second(supporter, decidedOn(read, day, by), by)) {
            case MAY -> {}
            case MAY_NOT ->
                read.problem(
                        "supportedBy",
                        "%s may not support this here. Enter the name of somebody who may".formatted(supporter));
            case ONESELF ->
                read.problem(
                        "supportedBy",
                        "You cannot support this yourself. Enter the name of the manager you have spoken to");
            case NOBODY ->
                read.problem(
                        "supportedBy",
                        "No colleague is called %s. Enter the full name of the manager you have spoken to"
                                .formatted(supporter));
        }
    }

    /// Today where the day is missing, no day or still to come: what is wrong with it is said where it is read.
    private static LocalDate decidedOn(Reader read, String field, By by) {
        var day = new Reader(read.typed()).optionalDay(field);
        return day == null || day.isAfter(by.today()) ? by.today() : day;
    }
}
