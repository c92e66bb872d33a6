package org.ownwords.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Doer;
import org.ownwords.enquiry.Report.AfterClosing;
import org.ownwords.enquiry.Report.Became;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;

/// How the report of a body that was asked to enquire stands: only the council decides what comes of it.
class ReportTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final EnquiryId ENQUIRY = new EnquiryId(UUID.randomUUID());
    private static final Doer HOSPITAL = Doer.named("St Bride's Hospital");
    private static final CausedEnquiry ASKED = asked(MONDAY.plusDays(4));

    private static CausedEnquiry asked(@Nullable LocalDate reportBy) {
        return new CausedEnquiry("St Bride's Hospital", MONDAY, "Why nobody came", null, null, reportBy);
    }

    @Test
    void nothing_is_accepted_before_it_came_and_nothing_comes_of_what_was_taken_back() {
        assertThat(body(true).standing().next()).doesNotContain(Became.ACCEPTED).contains(Became.RECEIVED);
        assertThat(body(true, became(Became.RECEIVED, 3)).standing().next())
                .contains(Became.ACCEPTED, Became.ASKED_AGAIN);
        assertThat(body(true, became(Became.NOT_NEEDED, 2)).standing().next()).containsExactly(Became.ASKED_AGAIN);
        assertThat(body(true, became(Became.RECEIVED, 3), became(Became.ACCEPTED, 4))
                        .standing()
                        .next())
                .containsExactly(Became.ASKED_AGAIN);
        var today = MONDAY.plusDays(20);
        var typed = Typed.nothing().with("became", "accepted").with("happenedOn", today);
        assertThat(problems(ReportForm.read(new Reader(typed), body(true), today)))
                .containsExactly("There is no report to accept. Record first that their report came");
        var came = body(true, became(Became.RECEIVED, 3));
        assertThat(problems(ReportForm.read(new Reader(typed), came, today))).isEmpty();
        assertThat(problems(ReportForm.read(
                        new Reader(Typed.nothing().with("became", "accepted").with("happenedOn", MONDAY.plusDays(2))),
                        came,
                        today)))
                .as("not before it came")
                .singleElement()
                .asString()
                .startsWith("Check two days");
    }

    private static List<String> problems(Reading<Report> reading) {
        return switch (reading) {
            case Refused<Report>(var problems) ->
                problems.list().stream().map(each -> each.words()).toList();
            case Accepted<Report> _ -> List.of();
        };
    }

    private static Report became(Became became, int days) {
        return new Report(became, MONDAY.plusDays(days), "Two were off sick", null, null, null);
    }

    private static AskedBody body(boolean awaited, Report... reports) {
        return new AskedBody(
                new CausedId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                ENQUIRY,
                ASKED,
                awaited,
                List.of(reports));
    }

    @Test
    void it_is_waited_for_from_whom_was_asked_by_the_day_that_was_agreed() {
        assertThat(ReportStanding.of(ASKED, List.of()))
                .isEqualTo(new ReportStanding.Awaited(MONDAY, MONDAY.plusDays(4), HOSPITAL));
        assertThat(ReportStanding.of(asked(null), List.of()))
                .isEqualTo(new ReportStanding.Awaited(MONDAY, null, HOSPITAL));
        assertThat(body(true).stands()).isEqualTo("Their report is due on 10 July 2026.");
        assertThat(body(true).isFollowed()).isTrue();
        assertThat(body(false).isFollowed()).as("a next step says so").isFalse();
        assertThat(body(false, became(Became.RECEIVED, 1)).isFollowed()).isTrue();
    }

    @Test
    void a_report_that_came_settles_nothing_until_the_council_accepts_it() {
        var came = body(true, became(Became.RECEIVED, 3));
        assertThat(came.standing()).isEqualTo(new ReportStanding.ToRead(MONDAY.plusDays(3)));
        assertThat(came.isFollowed()).isTrue();
        assertThat(came.stands()).isEqualTo("Their report came on 9 July 2026. It is not accepted yet.");

        var accepted = body(true, became(Became.RECEIVED, 3), became(Became.ACCEPTED, 4));
        assertThat(accepted.standing()).isEqualTo(new ReportStanding.Accepted(MONDAY.plusDays(4)));
        assertThat(accepted.isFollowed()).isFalse();
        assertThat(accepted.stands()).isEqualTo("Their report was accepted on 10 July 2026.");
    }

    @Test
    void what_is_not_accepted_is_asked_for_again_by_a_new_day_or_none() {
        var again = new Report(
                Became.ASKED_AGAIN, MONDAY.plusDays(4), "It does not say who", null, MONDAY.plusDays(9), null);
        assertThat(ReportStanding.of(ASKED, List.of(became(Became.RECEIVED, 3), again)))
                .isEqualTo(new ReportStanding.Awaited(MONDAY.plusDays(4), MONDAY.plusDays(9), HOSPITAL));
        assertThat(body(true, became(Became.ASKED_AGAIN, 4)).stands()).isEqualTo("Their report has not come yet.");
    }

    @Test
    void what_is_no_longer_needed_is_waited_for_no_longer() {
        var ended = body(true, became(Became.NOT_NEEDED, 2));
        assertThat(ended.standing()).isEqualTo(new ReportStanding.NotNeeded(MONDAY.plusDays(2)));
        assertThat(ended.isFollowed()).isFalse();
        assertThat(ended.stands()).isEqualTo("Their report is not needed since 8 July 2026.");
    }

    @Test
    void what_goes_on_after_closing_is_seen_to_by_whoever_was_named_and_not_asked_about_twice() {
        var nadia = new Doer("Nadia Rahman", "nadia.rahman");
        var goesOn =
                body(true, new Report(Became.ASKED_AGAIN, MONDAY, null, null, null, new AfterClosing(nadia, ENQUIRY)));
        assertThat(goesOn.standing()).isEqualTo(new ReportStanding.Awaited(MONDAY, null, nadia));
        assertThat(goesOn.goesOnAfter(ENQUIRY)).isTrue();
        assertThat(goesOn.goesOnAfter(new EnquiryId(UUID.randomUUID()))).isFalse();
        assertThat(body(true).goesOnAfter(ENQUIRY)).isFalse();
        assertThat(body(true, became(Became.RECEIVED, 1)).goesOnAfter(ENQUIRY)).isFalse();
    }

    @Test
    void a_report_says_what_they_found_and_only_that_it_is_accepted_needs_no_words() {
        for (var became : Became.all()) {
            var typed = Typed.nothing().with("became", became.code()).with("happenedOn", MONDAY);
            if (became == Became.ACCEPTED) {
                assertThat(accepted(typed)).isEqualTo(new Report(became, MONDAY, null, null, null, null));
            } else {
                assertThat(problems(typed)).containsExactly("words: Enter what they found, or why");
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Report(became, MONDAY, " ", null, null, null));
            }
            var whole = accepted(typed.with("words", "Two were off sick"));
            assertThat(accepted(ReportForm.entered(whole))).isEqualTo(whole);
        }
        assertThat(problems(Typed.nothing()))
                .containsExactly(
                        "became: Select what has happened",
                        "words: Enter what they found, or why",
                        "happenedOn: Enter the day");
    }

    @Test
    void what_belongs_to_another_answer_is_refused_and_nothing_is_before_they_were_asked() {
        var typed = Typed.nothing().with("words", "Two were off sick").with("happenedOn", MONDAY);
        assertThat(problems(typed.with("became", "accepted").with("personsWords", "I knew it")))
                .containsExactly("became: Select the answer that you entered words under, or remove the words");
        assertThat(problems(typed.with("became", "received").with("reportBy", MONDAY)))
                .containsExactly("became: Select the answer that you entered words under, or remove the words");
        assertThat(accepted(typed.with("became", "asked-again").with("reportBy", MONDAY.plusDays(2)))
                        .reportBy())
                .isEqualTo(MONDAY.plusDays(2));
        assertThat(accepted(typed.with("became", "received").with("personsWords", "I knew it"))
                        .personsWords())
                .isEqualTo("I knew it");
        assertThat(problems(typed.with("became", "received").with("happenedOn", MONDAY.minusDays(1))))
                .containsExactly("happenedOn: Check two days: they were asked on 6 July 2026, and their report came on"
                        + " 5 July 2026, before that. One of them is not right");
    }

    private static Report accepted(Typed typed) {
        return switch (read(typed)) {
            case Accepted<Report>(var report) -> report;
            case Refused<Report>(var problems) -> throw new AssertionError(problems.list());
        };
    }

    private static List<String> problems(Typed typed) {
        return switch (read(typed)) {
            case Accepted<Report>(var report) -> throw new AssertionError(report);
            case Refused<Report>(var problems) ->
                problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList();
        };
    }

    private static Reading<Report> read(Typed typed) {
        return ReportForm.read(new Reader(typed), ASKED, MONDAY.plusDays(30));
    }
}
