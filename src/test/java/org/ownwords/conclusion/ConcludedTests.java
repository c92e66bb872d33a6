package org.ownwords.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Recording;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.vocabulary.Voice;

class ConcludedTests {

    private static final Instant LATER = Instant.parse("2026-07-10T09:00:00Z");

    @Test
    void a_closing_waits_for_a_colleague() {
        var waits = concluded(new SignOff.Awaited());
        assertThat(waits.awaitsSignOff()).isTrue();
        assertThat(waits.isSentBack()).isFalse();
        assertThat(waits.words()).isEqualTo("Closed 9 July 2026, waiting for a colleague to sign off");
    }

    @Test
    void it_is_signed_off() {
        var signed = concluded(new SignOff.Agreed("sam.oyelaran", LATER, "She was heard", "Her own way"));
        assertThat(signed.awaitsSignOff()).isFalse();
        assertThat(signed.isSentBack()).isFalse();
        assertThat(signed.words()).isEqualTo("Closed 9 July 2026, signed off 10 July 2026");
    }

    @Test
    void or_it_is_sent_back_with_the_reason() {
        var back = concluded(new SignOff.SentBack("sam.oyelaran", LATER, "Ask whether she feels safer"));
        assertThat(back.awaitsSignOff()).isFalse();
        assertThat(back.isSentBack()).isTrue();
        assertThat(back.words()).isEqualTo("Sent back 10 July 2026: Ask whether she feels safer");
    }

    private static Concluded concluded(SignOff signOff) {
        return new Concluded(
                new ConclusionId(UUID.randomUUID()),
                new EnquiryId(UUID.randomUUID()),
                new Conclusion(
                        LocalDate.of(2026, 7, 9),
                        List.of(),
                        new PersonsAnswers(
                                new Views.Sought("I am glad", Voice.ADULT),
                                FeelsSafer.YES,
                                ListenedTo.ALWAYS,
                                Understood.FULLY),
                        new Decision.NoActionNeeded("He stopped"),
                        null,
                        new Reported(List.of(), Capacity.NOT_RECORDED, null)),
                signOff,
                null,
                new Recording("nadia.rahman", Instant.parse("2026-07-09T10:00:00Z")));
    }
}
