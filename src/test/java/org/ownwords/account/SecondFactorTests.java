package org.ownwords.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorTests {

    /// The secret of the examples of RFC 6238, appendix B.
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(SecondFactor.code(SECRET, second / 30)).isEqualTo(code);
    }

    @Test
    void a_code_is_right_for_a_step_before_and_after_and_no_longer() {
        var step = SecondFactor.stepOf(NOW);
        for (var near : new long[] {step - 1, step, step + 1}) {
            assertThat(SecondFactor.step(SECRET, SecondFactor.code(SECRET, near), NOW, 0))
                    .hasValue(near);
        }
        for (var far : new long[] {step - 2, step + 2}) {
            assertThat(SecondFactor.step(SECRET, SecondFactor.code(SECRET, far), NOW, 0))
                    .isEmpty();
        }
    }

    @Test
    void a_code_that_was_used_is_not_right_again() {
        var step = SecondFactor.stepOf(NOW);
        assertThat(SecondFactor.step(SECRET, SecondFactor.code(SECRET, step), NOW, step))
                .isEqualTo(OptionalLong.empty());
        assertThat(SecondFactor.step(SECRET, SecondFactor.code(SECRET, step + 1), NOW, step))
                .hasValue(step + 1);
    }

    @Test
    void it_may_be_typed_with_a_space() {
        var code = SecondFactor.code(SECRET, SecondFactor.stepOf(NOW));
        assertThat(SecondFactor.step(SECRET, code.substring(0, 3) + " " + code.substring(3), NOW, 0))
                .isPresent();
    }

    @Test
    void the_secret_is_typed_in_groups_of_four() {
        assertThat(SecondFactor.words(SECRET)).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
