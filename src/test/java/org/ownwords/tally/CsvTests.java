package org.ownwords.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTests {

    @Test
    void quoted_fields_hold_commas_quotes_and_line_ends() {
        assertThat(Csv.rows("a,b\r\n\"one, \"\"two\"\"\",\"three\r\n\nfour\"\r\n"))
                .containsExactly(new Row(Map.of("a", "one, \"two\"", "b", "three\r\n\nfour")));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        assertThat(Csv.rows("\uFEFFa,b\n1,2\n")).containsExactly(new Row(Map.of("a", "1", "b", "2")));
    }

    @Test
    void lines_end_either_way_and_the_last_need_not() {
        List<Row> rows = List.of(new Row(Map.of("a", "1", "b", "2")), new Row(Map.of("a", "3", "b", "4")));

        assertThat(Csv.rows("a,b\r\n1,2\r\n3,4\r\n")).isEqualTo(rows);
        assertThat(Csv.rows("a,b\n1,2\n3,4")).isEqualTo(rows);
        assertThat(Csv.rows("a,b\n1,2\n\n3,\"4\"")).isEqualTo(rows);
    }

    @Test
    void empty_fields_are_fields() {
        List<Row> rows = List.of(new Row(Map.of("a", "", "b", "", "c", "")));

        assertThat(Csv.rows("a,b,c\n,,\n")).isEqualTo(rows);
        assertThat(Csv.rows("a,b,c\n,,")).isEqualTo(rows);
        assertThat(Csv.rows("a,b,c\n,\"\",")).isEqualTo(rows);
        assertThat(Csv.rows("a,b,c\r\n,,\"\"")).isEqualTo(rows);
    }

    @Test
    void a_header_alone_is_no_rows() {
        assertThat(Csv.rows("a,b\r\n")).isEmpty();
    }

    @Test
    void what_is_not_csv_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.rows(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.rows("a,b\n1\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.rows("a,b\n1,2,3\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.rows("a,a\n1,2\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.rows("a,b\n1,\"2\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.rows("a,b\n1,\"2\"3\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.rows("a,b\n1,2\"3\n"));
    }

    @Test
    void a_column_that_is_not_there_is_not_an_empty_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Row(Map.of("a", "1")).text("b"))
                .withMessageContaining("There is no column b");
    }
}
