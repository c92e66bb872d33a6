package org.ownwords.exchange.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Sends;
import org.ownwords.interchange.Sent;

/// The files are put together from what the concepts give, or not at all.
class SentFilesTests {

    private static List<Sends> concepts() {
        return new ArrayList<>(ServiceLoader.load(Sends.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    private static List<Sends> with(Sent more) {
        var concepts = concepts();
        concepts.add(() -> List.of(more));
        return concepts;
    }

    @Test
    void every_file_has_all_its_columns_in_their_order_whoever_comes_first() {
        var turned = concepts();
        Collections.reverse(turned);
        for (var file : InterchangeFile.values()) {
            var rows = SentFiles.offered().of(file);
            assertThat(rows.columns())
                    .as(file.fileName())
                    .hasSize(file.columns().size());
            assertThat(new SentFiles(turned).of(file).columns()).isEqualTo(rows.columns());
        }
    }

    @Test
    void a_column_that_two_concepts_give_is_refused() {
        var twice = with(Sent.beside(Kind.OUTCOME).column("result", "'fully'"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new SentFiles(twice))
                .withMessage("The column result of outcomes.csv is given twice");
    }

    @Test
    void a_column_that_no_concept_gives_is_refused() {
        var concepts = concepts();
        concepts.removeIf(concept -> concept.getClass().getSimpleName().equals("Section42Sends"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new SentFiles(concepts))
                .withMessage("The column needs_for_care of concerns.csv is given by no concept");
    }

    @Test
    void a_column_that_is_not_in_the_format_is_refused() {
        var unknown = with(Sent.beside(Kind.PERSON).column("shoe_size", "'9'"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new SentFiles(unknown))
                .withMessage("There is no column shoe_size of people.csv");
    }

    @Test
    void rows_that_two_concepts_give_are_refused_and_so_are_those_that_none_does() {
        var twice = with(Sent.rows(Kind.REVIEW, "from elsewhere r", "r.id"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new SentFiles(twice))
                .withMessage("The rows of reviews.csv are given twice");
        assertThatIllegalStateException()
                .isThrownBy(() -> new SentFiles(List.of()))
                .withMessage("The rows of people.csv are given by no concept");
    }
}
