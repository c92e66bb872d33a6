package org.ownwords.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;
import org.ownwords.process.Crime.Reported;
import org.ownwords.process.OtherProcess.Lead;

/// What others do beside us, and whether a crime was reported.
class ProcessTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final String STRAY = "Select the answer that you entered words under, or remove the words";

    private static OtherProcess police(@Nullable LocalDate askAgain) {
        return new OtherProcess(
                ProcessKind.POLICE,
                new Lead("Larchmere Police", "LP/12"),
                "Who took her money",
                "She wants it back",
                MONDAY,
                askAgain);
    }

    private static KnownProcess known(News... news) {
        return new KnownProcess(
                new ProcessId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                police(MONDAY.plusDays(7)),
                List.of(news));
    }

    @Test
    void it_goes_on_until_it_is_said_that_it_has_ended_and_what_was_heard_last_counts() {
        assertThat(known().standing()).isEqualTo(new ProcessStanding.GoesOn(MONDAY, MONDAY.plusDays(7)));
        var heard = new News(false, "They spoke with him", MONDAY.plusDays(2), null);
        assertThat(known(heard).standing()).isEqualTo(new ProcessStanding.GoesOn(MONDAY.plusDays(2), null));
        assertThat(known(heard).standing().isOpen()).isTrue();
        assertThat(known(heard).stands()).isEqualTo("It goes on, as far as was known on 8 July 2026.");
        var ended = new News(true, "No charge", MONDAY.plusDays(3), null);
        assertThat(known(heard, ended).standing()).isEqualTo(new ProcessStanding.Ended(MONDAY.plusDays(3)));
        assertThat(known(heard, ended).standing().isOpen()).isFalse();
        assertThat(known(heard, ended).stands()).isEqualTo("It ended on 9 July 2026.");
        assertThat(known(ended, heard).standing().isOpen())
                .as("it was taken up again")
                .isTrue();
    }

    @Test
    void a_process_says_who_leads_it_and_what_it_looks_into_and_opens_as_it_was_entered() {
        assertThat(accepted(read(ProcessForm.entered(police(MONDAY.plusDays(7))), List.of())))
                .isEqualTo(police(MONDAY.plusDays(7)));
        assertThat(problems(read(Typed.nothing(), List.of())))
                .containsExactly(
                        "kind: Select what it is",
                        "ledBy: Enter who leads it",
                        "about: Enter what it looks into",
                        "beganOn: Enter the day");
        assertThat(police(null).words()).isEqualTo("Police investigation, led by Larchmere Police");
        assertThat(problems(read(
                        ProcessForm.entered(police(null)),
                        List.of(new News(false, "They spoke with him", MONDAY.minusDays(1), null)))))
                .containsExactly("beganOn: Check two days: it began on 6 July 2026, and it was heard of on 5 July 2026,"
                        + " before that. One of them is not right");
        assertThatIllegalArgumentException().isThrownBy(() -> new Lead(" ", null));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new OtherProcess(ProcessKind.OTHER, new Lead("Somebody", null), " ", null, MONDAY, null));
    }

    @Test
    void nobody_asks_again_about_what_has_ended() {
        var typed = Typed.nothing()
                .with("words", "No charge")
                .with("heardOn", MONDAY)
                .with("askAgain", MONDAY);
        assertThat(problems(news(typed.with("ended", "yes")))).containsExactly("ended: " + STRAY);
        var goesOn = accepted(news(typed.with("ended", "no")));
        assertThat(goesOn).isEqualTo(new News(false, "No charge", MONDAY, MONDAY));
        assertThat(accepted(news(ProcessForm.entered(goesOn)))).isEqualTo(goesOn);
        assertThat(problems(news(Typed.nothing())))
                .containsExactly(
                        "ended: Select whether it goes on",
                        "words: Enter what was heard, or what came of it",
                        "heardOn: Enter the day");
        assertThat(problems(news(typed.with("ended", "no").with("heardOn", MONDAY.minusDays(1)))))
                .hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new News(true, "No charge", MONDAY, MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new News(true, " ", MONDAY, null));
    }

    @Test
    void a_crime_was_reported_by_somebody_or_not_for_a_reason() {
        var typed = Typed.nothing().with("what", "Her purse was taken").with("happenedOn", MONDAY);
        var reported = accepted(crime(typed.with("reported", "yes")
                .with("reportedBy", "Nadia Rahman")
                .with("reference", "LP/12")
                .with("statement", "Priya")));
        assertThat(reported)
                .isEqualTo(new Crime(
                        "Her purse was taken", null, new Reported.ToPolice("Nadia Rahman", "LP/12", "Priya"), MONDAY));
        assertThat(reported.sentence()).isEqualTo("A crime was reported to the police by Nadia Rahman.");
        var not = accepted(crime(typed.with("reported", "no").with("whyNot", "She forbids it")));
        assertThat(not.reported()).isEqualTo(new Reported.Not("She forbids it"));
        assertThat(not.sentence()).isEqualTo("What may be a crime was not reported to the police.");
        for (var each : List.of(reported, not)) {
            assertThat(accepted(crime(CrimeForm.entered(each)))).isEqualTo(each);
        }
        assertThat(problems(crime(typed.with("reported", "yes")))).containsExactly("reportedBy: Enter who reported it");
        assertThat(problems(crime(typed.with("reported", "no"))))
                .containsExactly("whyNot: Enter why it was not reported");
        assertThat(problems(crime(typed.with("reported", "no")
                        .with("whyNot", "She forbids it")
                        .with("reference", "1"))))
                .containsExactly("reported: " + STRAY);
        assertThat(problems(crime(typed.with("reported", "yes")
                        .with("reportedBy", "Nadia Rahman")
                        .with("whyNot", "She forbids it"))))
                .containsExactly("reported: " + STRAY);
        assertThat(problems(crime(Typed.nothing())))
                .containsExactly(
                        "what: Enter what may be a crime",
                        "reported: Select whether it was reported to the police",
                        "happenedOn: Enter the day");
        assertThatIllegalArgumentException().isThrownBy(() -> new Reported.Not(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reported.ToPolice(" ", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Crime(" ", null, new Reported.Not("So"), MONDAY));
    }

    private static Reading<OtherProcess> read(Typed typed, List<News> news) {
        return ProcessForm.read(new Reader(typed), news, MONDAY.plusDays(30));
    }

    private static Reading<News> news(Typed typed) {
        return ProcessForm.readNews(new Reader(typed), police(null), MONDAY.plusDays(30));
    }

    private static Reading<Crime> crime(Typed typed) {
        return CrimeForm.read(new Reader(typed), MONDAY.plusDays(30));
    }

    private static <T> T accepted(Reading<T> reading) {
        return switch (reading) {
            case Accepted<T>(var value) -> value;
            case Refused<T>(var problems) -> throw new AssertionError(problems.list());
        };
    }

    private static List<String> problems(Reading<?> reading) {
        return reading instanceof Refused<?>(var problems)
                ? problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList()
                : List.of();
    }
}
