package org.ownwords.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PassedHereTests {

    @Test
    void what_was_passed_is_counted_by_prompt_and_then_by_reason() {
        var passed = new PassedHere(List.of(
                new PassedHere.Line("advocate", "later", 3),
                new PassedHere.Line("advocate", "not-here", 1),
                new PassedHere.Line("capacity", "later", 2)));
        assertThat(passed.total()).isEqualTo(6);
        assertThat(passed.inWords(code -> code.toUpperCase(Locale.UK), code -> code))
                .isEqualTo(Map.of("ADVOCATE", Map.of("later", "3", "not-here", "1"), "CAPACITY", Map.of("later", "2")));
        assertThat(new PassedHere(List.of()).total()).isZero();
    }
}
