package org.ownwords.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Stage;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;

class DepartureFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final Typed WHOLE = Typed.nothing()
            .with("from", "decision")
            .with("reason", "their-pace")
            .with("instead", "We meet her sister first")
            .with("why", "She is afraid of offices, and says so")
            .with("supportedBy", "Sam Oyelaran")
            .with("departedOn", TODAY);

    @Test
    void a_departure_says_from_what_how_why_and_who_supports_it() {
        var departure = new Departure(
                "decision",
                DepartureReason.THEIR_PACE,
                "We meet her sister first",
                "She is afraid of offices, and says so",
                "Sam Oyelaran",
                TODAY);
        assertThat(read(WHOLE)).isEqualTo(new Accepted<>(departure));
        assertThat(read(DepartureForm.entered(departure))).isEqualTo(new Accepted<>(departure));
        assertThat(problems(Typed.nothing()))
                .containsExactly(
                        "Select what is done differently",
                        "Select the main reason",
                        "Enter what is done instead",
                        "Enter why, and what that rests on",
                        "Enter the name of the manager who supports this",
                        "Enter the day");
    }

    @Test
    void it_may_be_from_anything_that_the_procedure_says_and_from_no_stage_that_is_not_there() {
        assertThat(problems(WHOLE.with("from", "procedure"))).isEmpty();
        assertThat(problems(WHOLE.with("from", "phone-call"))).containsExactly("Select what is done differently");
    }

    private static Reading<Departure> read(Typed typed) {
        return DepartureForm.read(
                new Reader(typed), DepartureForm.options(List.of(new Stage("decision", "The decision"))), TODAY);
    }

    private static List<String> problems(Typed typed) {
        return switch (read(typed)) {
            case Refused<Departure>(var problems) ->
                problems.list().stream().map(each -> each.words()).toList();
            case Accepted<Departure> _ -> List.of();
        };
    }
}
