package org.ownwords.enquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.enquiry.Report.Became;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what became of the report of a body that was asked to enquire.
final class ReportForm {

    private ReportForm() {}

    /// Reads what became of the report of a body, as it stands.
    static Reading<Report> read(Reader read, AskedBody body, LocalDate today) {
        Became.of(read.typed().text("became"))
                .filter(each -> !body.standing().next().contains(each))
                .ifPresent(each -> read.problem("became", refusal(each)));
        var latest = body.reports().isEmpty() ? null : body.reports().getLast();
        return read(read, body.caused(), latest == null ? null : latest.became().dated(latest.on()), today);
    }

    private static String refusal(Became became) {
        return switch (became) {
            case RECEIVED -> "No report is waited for any more. Record first that you ask them again";
            case ACCEPTED -> "There is no report to accept. Record first that their report came";
            case ASKED_AGAIN, NOT_NEEDED -> "Their report is accepted or not needed already";
        };
    }

    /// Reads it again as it should have been, where it stood.
    static Reading<Report> read(Reader read, CausedEnquiry asked, LocalDate today) {
        return read(read, asked, null, today);
    }

    private static Reading<Report> read(Reader read, CausedEnquiry asked, @Nullable Dated latest, LocalDate today) {
        var became = read.choice("became", Became::of, "Select what has happened");
        Branches.refuseStrayWords(read, "became", Became.RECEIVED.code(), "personsWords");
        Branches.refuseStrayWords(
                read, "became", Became.ASKED_AGAIN.code(), "reportBy-day", "reportBy-month", "reportBy-year");
        var words = became.filter(Became.ACCEPTED::equals).isPresent()
                ? read.optionalWords("words")
                : read.words("words", "Enter what they found, or why");
        var personsWords = read.optionalWords("personsWords");
        var reportBy = read.optionalDay("reportBy");
        var on = read.pastDay("happenedOn", "Enter the day", today);
        became.ifPresent(each -> {
            read.inOrder("happenedOn", new Dated("they were asked", asked.askedOn()), each.dated(on));
            read.inOrder("happenedOn", latest, each.dated(on));
        });
        return read.accept(() -> new Report(became.orElseThrow(), on, words, personsWords, reportBy, null));
    }

    /// One as it was entered.
    static Typed entered(Report report) {
        return Typed.nothing()
                .with("became", report.became().code())
                .withAny("words", report.words())
                .withAny("personsWords", report.personsWords())
                .with("reportBy", report.reportBy())
                .with("happenedOn", report.on());
    }
}
