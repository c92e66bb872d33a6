package org.ownwords.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.consent.Sufficiency.HasWhatItNeeds;
import org.ownwords.consent.Sufficiency.Missing;

/// What going on without somebody's agreement needs.
class WithoutAgreementTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);
    private static final List<Ground> OTHERS = List.of(Ground.OTHERS_AT_RISK);
    private static final Telling TOLD = new Telling.Told("That we tell the surgery all the same", DAY);
    private static final Telling NOT_TOLD = new Telling.NotTold("He reads her letters");

    @ParameterizedTest
    @EnumSource
    void any_ground_will_do_with_a_reason_somebody_who_authorised_it_and_what_they_were_told(Ground ground) {
        assertThat(judged(List.of(ground), "He goes to her sister too", "Sam Oyelaran", TOLD))
                .isEqualTo(new HasWhatItNeeds());
    }

    @Test
    void somebody_who_was_not_told_is_not_told_for_a_reason() {
        assertThat(judged(OTHERS, "He goes to her sister too", "Sam Oyelaran", NOT_TOLD))
                .isEqualTo(new HasWhatItNeeds());
        assertThat(judged(OTHERS, "Why", "Sam Oyelaran", new Telling.NotTold(null)))
                .isEqualTo(new Missing(List.of(Need.WHY_NOT_TOLD)));
        for (var blank : List.of("", " \n")) {
            assertThat(judged(OTHERS, "Why", "Sam Oyelaran", new Telling.NotTold(blank)))
                    .isEqualTo(new Missing(List.of(Need.WHY_NOT_TOLD)));
        }
    }

    @Test
    void somebody_who_was_told_was_told_something_on_a_day() {
        assertThat(judged(OTHERS, "Why", "Sam Oyelaran", new Telling.Told(" ", null)))
                .isEqualTo(new Missing(List.of(Need.WHAT_TOLD, Need.WHEN_TOLD)));
        assertThat(judged(OTHERS, "Why", "Sam Oyelaran", new Telling.Told("That it goes on", null)))
                .isEqualTo(new Missing(List.of(Need.WHEN_TOLD)));
        assertThat(judged(OTHERS, "Why", "Sam Oyelaran", new Telling.Told(null, DAY)))
                .isEqualTo(new Missing(List.of(Need.WHAT_TOLD)));
    }

    @Test
    void each_thing_that_is_missing_is_named_and_no_other() {
        assertThat(judged(List.of(), "Why", "Sam Oyelaran", TOLD)).isEqualTo(new Missing(List.of(Need.GROUND)));
        assertThat(judged(OTHERS, " ", "Sam Oyelaran", TOLD)).isEqualTo(new Missing(List.of(Need.REASON)));
        assertThat(judged(OTHERS, "Why", null, TOLD)).isEqualTo(new Missing(List.of(Need.AUTHORISER)));
        assertThat(judged(OTHERS, "Why", "Sam Oyelaran", new Telling.NotSaid()))
                .isEqualTo(new Missing(List.of(Need.WHETHER_TOLD)));
        assertThat(judged(List.of(), null, null, new Telling.NotSaid()))
                .isEqualTo(new Missing(List.of(Need.GROUND, Need.REASON, Need.AUTHORISER, Need.WHETHER_TOLD)));
    }

    @Test
    void nothing_goes_on_in_the_record_that_lacks_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoingOn(new Reasons(List.of(), "Why", "Sam Oyelaran", TOLD), DAY));
    }

    private static Sufficiency judged(
            List<Ground> grounds, @Nullable String why, @Nullable String authorisedBy, Telling telling) {
        return WithoutAgreement.judge(new Reasons(grounds, why, authorisedBy, telling));
    }
}
