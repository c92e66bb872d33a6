package org.ownwords.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.interchange.BringsIn;
import org.ownwords.interchange.BroughtIn;
import org.ownwords.interchange.Made;

/// What staged rows become is put together from what the concepts give, or not at all.
class BroughtInRowsTests {

    private static List<BringsIn> concepts() {
        return new ArrayList<>(ServiceLoader.load(BringsIn.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    @Test
    void rows_are_added_in_the_order_in_which_they_refer_to_each_other_whoever_comes_first() {
        var turned = concepts();
        Collections.reverse(turned);
        assertThat(new BroughtInRows(turned).inOrder())
                .isEqualTo(BroughtInRows.offered().inOrder())
                .extracting(BroughtIn::made)
                .containsExactly(Made.values());
    }

    @Test
    void rows_that_two_concepts_give_are_refused() {
        var concepts = concepts();
        concepts.add(concepts.getFirst());
        assertThatIllegalStateException()
                .isThrownBy(() -> new BroughtInRows(concepts))
                .withMessage("PERSON is given twice");
    }

    @Test
    void rows_that_no_concept_gives_are_refused() {
        var concepts = concepts();
        concepts.removeIf(concept -> concept.getClass().getSimpleName().equals("ConclusionBringsIn"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new BroughtInRows(concepts))
                .withMessage("RISK is given by no concept");
    }

    @Test
    void each_file_has_the_table_of_the_concept_whose_records_it_has() {
        var rows = BroughtInRows.offered();
        assertThat(List.of(InterchangeFile.values()))
                .extracting(rows::table)
                .containsExactly("person", "concern", "enquiry", "desired_outcome", "received_risk", "adult_review");
    }
}
