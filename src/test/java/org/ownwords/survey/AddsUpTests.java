package org.ownwords.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.survey.AddsUp.Looked;
import org.ownwords.survey.Said.Cell;
import org.ownwords.survey.Tabled.Column;
import org.ownwords.survey.Tabled.Named;
import org.ownwords.survey.Tabled.Row;
import org.ownwords.survey.Tabled.Rows;
import org.ownwords.survey.Tabled.Says;

class AddsUpTests {

    private static final Column N = new Column("N", Says.COUNT);
    private static final Column OURS = new Column("Ours", Says.PERCENT);
    private static final Column THEIRS = new Column("Theirs", Says.PERCENT_OF_OTHERS);

    /// Of the published tables, what does not add up beside one, without what rounding can do.
    private static List<String> published(String table) {
        return PublishedTables.slips(table).stream()
                .filter(slip -> !slip.isRounding())
                .map(Slip::words)
                .toList();
    }

    private static List<String> rounded(String table) {
        return PublishedTables.slips(table).stream()
                .filter(Slip::isRounding)
                .map(Slip::words)
                .toList();
    }

    @Test
    void the_tables_are_twelve_and_each_says_where_it_stands() {
        assertThat(PublishedTables.LONDON.tables().stream()
                        .filter(table -> !table.number().contains(".")))
                .extracting(Tabled::number)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        assertThat(PublishedTables.LONDON.tables())
                .noneMatch(table -> table.lines().isEmpty());
        assertThat(PublishedTables.LONDON.everybody()).hasSize(33).doesNotHaveDuplicates();
    }

    @Test
    void table_1_adds_up_to_34_of_33_because_a_row_names_four_and_says_five() {
        assertThat(published("1"))
                .containsExactly(
                        "The rows add up to 34, and 33 answered.",
                        "“A particular task among a collection of others” names 4 and says 5.",
                        "“A particular task among a collection of others” says 12% (Regional %). Of 33, 5 are 15%.");
        assertThat(rounded("1"))
                .containsExactly(
                        "The percentages in “Regional %” add up to 99. Rounding alone can do that.",
                        "The percentages in “National %” add up to 101. Rounding alone can do that.");
    }

    @Test
    void rows_of_table_3_add_up_to_between_28_and_33() {
        assertThat(published("3"))
                .containsExactly("33 answered, and the rows add up to between 28 and 33: Primary Care to 30,"
                        + " Other specialist NHS provider to 28, Advocacy to 30, Care Providers to 30,"
                        + " The SAB to 32, CCG to 31.");
    }

    @Test
    void table_4_names_three_trusts_where_table_3_has_two() {
        assertThat(published("4")).containsExactly("“Mental Health Trust” is 3 names here and 2 in Table 3.");
    }

    @Test
    void table_11_misses_one_borough_carries_another_caption_and_differs_from_the_text() {
        assertThat(published("11"))
                .containsExactly(
                        "It carries the caption of Table 9.",
                        "The rows add up to 32, and 33 answered.",
                        "Named in no row: Harrow.",
                        "The percentages in “Regional %” add up to 97.",
                        "Staff reacted very positively in London: 64% in the table, and 70% in the text"
                                + " (lines 591, 4487, 4635, 5173).");
    }

    @Test
    void the_text_says_21_per_cent_and_lists_eight_and_has_two_numbers_of_directors() {
        assertThat(published("2.4"))
                .containsExactly("“A group exists and is linked to the Board” says 21% (Regional %)."
                        + " Of 33, the 8 that are listed are 24%.");
        assertThat(published(""))
                .containsExactly("Changes of director since April 2015: 14 in one place (line 208) and 11 in one place"
                        + " (lines 1220, 1425).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "5", "6", "7", "8", "9", "10", "12", "2.11"})
    void nothing_is_said_against_a_table_that_adds_up(String table) {
        assertThat(published(table)).isEmpty();
    }

    @Test
    void ninety_nine_is_said_to_be_rounding() {
        assertThat(rounded("7"))
                .containsExactly(
                        "The percentages in “Regional %” add up to 99. Rounding alone can do that.",
                        "The percentages in “National %” add up to 99. Rounding alone can do that.");
        assertThat(rounded("6")).isEmpty();
        assertThat(rounded("12")).isEmpty();
    }

    /// A survey of our own: 20 partners, each named in one row.
    private static Tabled ours() {
        return new Tabled(
                "A",
                "How far is it?",
                "",
                "",
                Rows.EACH_IN_ONE_ROW,
                20,
                List.of(N, OURS, THEIRS),
                List.of(
                        row("Far", named(1, 7), 7, 35, 40),
                        row("Near", named(8, 12), 12, 60, 45),
                        row("Nowhere", named(20, 1), 1, 5, 15)));
    }

    private static List<Named> named(int from, int many) {
        var names = new ArrayList<Named>();
        for (var each = from; each < from + many; each++) {
            names.add(new Named("Partner " + each, 1));
        }
        return names;
    }

    private static Row row(String words, List<Named> names, int number, int percent, int theirs) {
        var cells = new LinkedHashMap<String, Integer>();
        cells.put("N", number);
        cells.put("Ours", percent);
        cells.put("Theirs", theirs);
        return new Row(words, true, names, cells);
    }

    private static List<String> slips(Tabled table, Said... said) {
        var everybody = named(1, 20).stream().map(Named::name).toList();
        return AddsUp.slips(new Looked(List.of(table), List.of(said), everybody, UnaryOperator.identity())).stream()
                .map(Slip::words)
                .toList();
    }

    @Test
    void a_survey_that_adds_up_has_nothing_said_against_it() {
        assertThat(slips(ours(), text(60, "Near"), text(12, "Near", Says.COUNT), text(95, "Far", "Near")))
                .isEmpty();
    }

    private static Said text(int percent, String... rows) {
        return new Said.InText(
                List.of("7"),
                "As it was told",
                Says.PERCENT,
                percent,
                java.util.Arrays.stream(rows)
                        .map(row -> new Cell("A", row, "Ours"))
                        .toList());
    }

    private static Said text(int number, String row, Says says) {
        return new Said.InText(List.of("7"), "As it was told", says, number, List.of(new Cell("A", row, "Ours")));
    }

    @Test
    void a_number_that_is_not_what_is_named_is_found_with_all_that_follows_from_it() {
        assertThat(slips(ours().with(row("Far", named(1, 7), 8, 35, 40))))
                .containsExactly(
                        "The rows add up to 21, and 20 answered.",
                        "“Far” names 7 and says 8.",
                        "“Far” says 35% (Ours). Of 20, 8 are 40%.");
    }

    @Test
    void somebody_left_out_and_somebody_named_twice_are_found() {
        assertThat(slips(ours().with(row("Nowhere", named(3, 1), 1, 5, 15))))
                .containsExactly("Named more than once: Partner 3.", "Named in no row: Partner 20.");
    }

    @Test
    void a_percentage_that_is_not_its_number_is_found_and_one_that_is_rounded_is_not() {
        assertThat(slips(ours().with(row("Near", named(8, 12), 12, 61, 45))))
                .containsExactly(
                        "“Near” says 61% (Ours). Of 20, 12 are 60%.",
                        "The percentages in “Ours” add up to 101. Rounding alone can do that.");
        assertThat(Tabled.isPercent(12, 4, 33)).isTrue();
        assertThat(Tabled.isPercent(13, 4, 33)).isFalse();
        assertThat(Tabled.isPercent(13, 1, 8)).isTrue();
        assertThat(Tabled.isPercent(12, 1, 8)).isTrue();
        assertThat(Tabled.isPercent(0, 0, 0)).isFalse();
    }

    @Test
    void a_column_of_others_that_is_far_from_a_hundred_is_found() {
        assertThat(slips(ours().with(row("Far", named(1, 7), 7, 35, 38))))
                .containsExactly("The percentages in “Theirs” add up to 98.");
    }

    @Test
    void rounding_may_take_a_column_further_where_every_percentage_is_its_number() {
        var rows = new ArrayList<Row>();
        for (var place = 1; place <= 6; place++) {
            rows.add(new Row("Answer " + place, true, List.of(), Map.of("N", 1, "Ours", 17)));
        }
        var table = new Tabled("", "Six of six", "", "", Rows.EACH_IN_ONE_ROW, 6, List.of(N, OURS), List.copyOf(rows));
        assertThat(AddsUp.slips(Looked.alone(table))).containsExactly(new Slip.Rounded("", "Ours", 102));
    }

    @Test
    void the_text_is_held_against_the_table_also_where_the_one_counts_and_the_other_says_per_cent() {
        assertThat(slips(ours(), text(70, "Near")))
                .containsExactly("As it was told: 60% in the table, and 70% in the text (line 7).");
        assertThat(slips(ours(), text(90, "Far", "Near")))
                .containsExactly("As it was told: 95% in the table, and 90% in the text (line 7).");
        assertThat(slips(ours(), text(13, "Near", Says.COUNT)))
                .containsExactly("As it was told: 60% in the table, and 13 in the text (line 7).");
        assertThat(slips(ours(), text(13, "Gone", Says.COUNT)))
                .as("of a row that is not there")
                .isEmpty();
    }

    @Test
    void where_nobody_knows_how_many_answered_only_what_can_be_known_is_said() {
        var table = new Tabled(
                "A",
                "How far?",
                "",
                "",
                Rows.EACH_IN_ONE_ROW,
                null,
                List.of(N, OURS),
                List.of(
                        new Row("Far", true, List.of(), Map.of("N", 3, "Ours", 50)),
                        new Row("Near", true, List.of(), Map.of("N", 4, "Ours", 40))));
        assertThat(AddsUp.slips(Looked.alone(table))).containsExactly(new Slip.ColumnOfPercent("A", "Ours", 90));
    }

    @Test
    void of_two_tables_with_one_caption_the_later_is_wrong_unless_something_else_is_asked_above_the_first() {
        var first = captioned("1", "Have you a plan?", "");
        var second = captioned("2", "Have you a plan", "");
        assertThat(AddsUp.slips(together(first, second))).containsExactly(new Slip.AnothersCaption("2", "1"));
        assertThat(AddsUp.slips(together(captioned("1", "Have you a plan?", "Who leads it?"), second)))
                .containsExactly(new Slip.AnothersCaption("1", "2"));
    }

    private static Tabled captioned(String number, String caption, String question) {
        return new Tabled(number, caption, question, "", Rows.LISTED, null, List.of(N), List.of());
    }

    private static Looked together(Tabled... tables) {
        return new Looked(List.of(tables), List.of(), List.of(), UnaryOperator.identity());
    }
}
