package org.ownwords.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.When;
import org.ownwords.conclusion.ToldAtEnd.Hearer;
import org.ownwords.conclusion.ToldAtEnd.Waiting;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;

/// What others are told of the end.
class ToldAtEndTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final CaseId FILE = new CaseId(new UUID(0, 1));
    private static final EnquiryId ENQUIRY = new EnquiryId(new UUID(0, 2));
    private static final UUID ROW = new UUID(0, 3);

    @Test
    void somebody_is_told_something_or_not_for_a_reason() {
        var told = new ToldAtEnd(true, "That she is safe", TODAY);
        var not = new ToldAtEnd(false, "She asked us not to", TODAY);
        for (var each : List.of(told, not)) {
            assertThat(read(each.entered())).isEqualTo(new Accepted<>(each));
        }
        assertThat(told.sentence("Priya")).isEqualTo("Told what came of it: Priya.");
        assertThat(not.sentence("Priya")).isEqualTo("Not told what came of it: Priya.");
        assertThat(problems(read(Typed.nothing())))
                .containsExactly(
                        "Select yes if they were told, or no and why",
                        "Enter what they were told, or why they were not",
                        "Enter the day");
        assertThatIllegalArgumentException().isThrownBy(() -> new ToldAtEnd(true, " ", TODAY));
    }

    @Test
    void nobody_heard_of_the_end_before_the_enquiry_started() {
        assertThat(problems(read(new ToldAtEnd(true, "So", TODAY.minusDays(10)).entered())))
                .singleElement()
                .asString()
                .contains("the enquiry started on 2 July 2026", "they were told on 29 June 2026");
    }

    @Test
    void whoever_raised_it_and_each_partner_wait_since_the_day_it_ended() {
        var referrer = OthersToldPart.tell(new Waiting(FILE, ENQUIRY, new Hearer(true, ROW, "Priya"), TODAY));
        assertThat(referrer.prompt().what()).isEqualTo("Tell Priya what came of it");
        assertThat(referrer.prompt().why()).contains("They raised the concern");
        assertThat(referrer.prompt().path())
                .isEqualTo("%s/enquiries/%s/told/%s".formatted(FILE.path(), ENQUIRY.value(), ROW));
        assertThat(referrer.when()).isEqualTo(new When.Within(OthersToldPart.TELL_AT_END, TODAY));
        assertThat(referrer.bearing()).isEqualTo(Bearing.STEP);
        var partner = OthersToldPart.tell(new Waiting(FILE, ENQUIRY, new Hearer(false, ROW, "Larchmere Homes"), TODAY));
        assertThat(partner.prompt().why()).contains("They have a part in the case");
        assertThat(partner.because().within())
                .as("it is owed though the enquiry has ended")
                .isNull();
    }

    private static Reading<ToldAtEnd> read(Typed typed) {
        return ToldAtEnd.read(new Reader(typed), LocalDate.of(2026, 7, 2), TODAY);
    }

    private static List<String> problems(Reading<?> reading) {
        return reading instanceof Refused<?>(var problems)
                ? problems.list().stream().map(Problem::words).toList()
                : List.of();
    }
}
