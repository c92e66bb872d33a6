package org.ownwords.returns.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.returns.cells.SacTable.SG1F;
import static org.ownwords.returns.cells.SacTable.SG3A;
import static org.ownwords.returns.cells.SacTable.SG4A;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.returns.cells.Made;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;

class PublishableTests {

    private static @Nullable String shown(
            SacReturn sac, SacTable table, String enquiryType, String row, String column) {
        return Publishable.of(sac).get(sac.template().layout(table).cell(enquiryType, row, column));
    }

    @ParameterizedTest
    @CsvSource({
        "0,[c]",
        "1,[c]",
        "4,[c]",
        "5,5",
        "6,5",
        "7,5",
        "8,10",
        "9,10",
        "10,10",
        "12,10",
        "13,15",
        "14,15",
        "15,15",
        "640238,640240",
        "640237,640235"
    })
    void under_five_is_withheld_and_the_rest_is_rounded_to_the_nearest_five(long number, String shown) {
        assertThat(Publishable.shown(number)).isEqualTo(shown);
    }

    @Test
    void every_cell_is_shown_in_some_way() {
        var sac = Made.of();
        assertThat(Publishable.of(sac).keySet())
                .containsExactlyElementsOf(sac.values().keySet());
        assertThat(shown(sac, SG1F, "concern", "total", "total")).isEqualTo("[c]");
        assertThat(shown(sac, SG3A, "section-42", "yes", "18-64")).isEqualTo("[c]");
    }

    /// `[x]` would say that they are zero, which is what `[c]` keeps back.
    @Test
    void answers_that_are_all_zero_are_kept_back_like_any_small_number() {
        var sac = Made.of(Made.count("SG4a", "other", "no", "18-64", 1));
        assertThat(Publishable.of(sac).values()).containsOnly("[c]");
        var some = Made.of(Made.count("SG4a", "section-42", "fully", "not-known", 6));
        assertThat(shown(some, SG4A, "section-42", "fully", "not-known")).isEqualTo("5");
        assertThat(shown(some, SG4A, "section-42", "not", "18-64")).isEqualTo("[c]");
    }
}
