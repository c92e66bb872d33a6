package org.ownwords.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Excel, LibreOffice and council systems write.
class IncomingTests {

    private static final String PEOPLE = String.join(",", InterchangeFile.PEOPLE.columns());
    private static final String ANN = "P-9,,Ann,Other,,,female,,,";

    @TempDir
    private Path folder;

    private String problem(byte[] people) throws IOException {
        Files.write(folder.resolve("people.csv"), people);
        return Incoming.problem(folder, List.of(InterchangeFile.PEOPLE)).orElse("nothing");
    }

    private List<Incoming.Row> rows(String people) throws IOException {
        assertThat(problem(people.getBytes(StandardCharsets.UTF_8))).isEqualTo("nothing");
        var rows = new ArrayList<Incoming.Row>();
        try (var incoming = Incoming.open(folder, InterchangeFile.PEOPLE).orElseThrow()) {
            incoming.forEach(rows::add);
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, 'It looks like Windows-1252, by what is on line 3. Save it as “CSV UTF-8” and send it again'",
        "UTF-16, 'It looks like UTF-16, which Excel calls “Unicode Text”. Save it as “CSV UTF-8” and send it again'",
        "UTF-16LE, 'It looks like UTF-16, which Excel calls “Unicode Text”. Save it as “CSV UTF-8” and send it again'",
        "IBM850, 'It looks like Windows-1252, by what is on line 3. Save it as “CSV UTF-8” and send it again'",
        "x-MacRoman, 'What it is written in cannot be told from line 3. Save it as “CSV UTF-8” and send it again'"
    })
    void a_file_in_another_encoding_is_refused_with_what_it_looks_like(String encoding, String what)
            throws IOException {
        var text = PEOPLE + "\r\n" + ANN + "\r\nP-10,,Zoé,Oterç,,,female,,,\r\n";
        assertThat(problem(text.getBytes(Charset.forName(encoding)))).isEqualTo("people.csv is not UTF-8. " + what);
    }

    @Test
    void two_files_in_one_are_told_by_the_line_where_the_second_begins() throws IOException {
        var first = (PEOPLE + "\r\nP-9,,Zoë,Other,,,female,,,\r\n").getBytes(StandardCharsets.UTF_8);
        var second = "P-10,,Zoë,Other,,,female,,,\r\n".getBytes(StandardCharsets.ISO_8859_1);
        var both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertThat(problem(both)).contains("It is UTF-8 above line 3, and something else on it");
    }

    @Test
    void a_long_file_that_is_all_utf_8_has_no_problem() throws IOException {
        assertThat(problem((PEOPLE + "\r\n" + "P-9,,Zoë 😀,Other,,,female,,,\r\n".repeat(9_001))
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("nothing");
    }

    @Test
    void a_workbook_that_is_only_called_csv_is_told() throws IOException {
        assertThat(problem("PK\u0003\u0004...".getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("people.csv is a workbook or a ZIP, not CSV");
    }

    @Test
    void a_first_line_that_cannot_be_read_says_what_it_may_be() throws IOException {
        assertThat(problem(PEOPLE.replace(',', ';').getBytes(StandardCharsets.UTF_8)))
                .endsWith("Its columns are separated by semicolons: save it with commas between them");
        assertThat(problem(PEOPLE.replace(',', '\t').getBytes(StandardCharsets.UTF_8)))
                .endsWith("Its columns are separated by tabs: save it with commas between them");
        assertThat(problem(String.join(",", InterchangeFile.REVIEWS.columns()).getBytes(StandardCharsets.UTF_8)))
                .endsWith("It has the columns of reviews.csv");
    }

    /// As LibreOffice and Excel save them: the mark, every value in quotation marks or none, LF or CRLF.
    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void rows_are_the_same_however_they_are_saved(boolean quoted, boolean windows) throws IOException {
        var text = PEOPLE + "\n" + ANN + "\n";
        if (quoted) {
            text = text.replaceAll("([^,\n]+)", "\"$1\"");
        }
        assertThat(rows("\uFEFF" + (windows ? text.replace("\n", "\r\n") : text)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reason()).isEmpty();
                    assertThat(row.values()).containsExactly("P-9", "", "Ann", "Other", "", "", "female", "", "", "");
                });
    }

    @Test
    void blank_rows_and_columns_are_passed_over_and_the_lines_are_those_of_the_file() throws IOException {
        var rows =
                rows("\r\n,,,,\r\n" + PEOPLE + ",,,\r\n,,,,,,,,,,,,\r\n\r\n" + ANN + ",,,\r\n  , ,\r\n" + ANN + "\r\n");
        assertThat(rows).extracting(Incoming.Row::line).containsExactly(6L, 8L);
        assertThat(rows).allSatisfy(row -> assertThat(row.reason()).isEmpty());
    }

    @Test
    void something_in_a_column_without_a_name_is_not_dropped_in_silence() throws IOException {
        var rows =
                rows("person_id,," + PEOPLE.substring("person_id,".length()) + "\r\nP-9,x" + ANN.substring(3) + "\r\n");
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).hasValue("has something in a column without a name"));
    }

    @ParameterizedTest
    @CsvSource({
        "date_of_birth, 1952-05-03, 1952-05-03",
        "date_of_birth, ' 1952-05-03 ', 1952-05-03",
        "date_of_birth, 25/12/1952, 1952-12-25",
        "date_of_birth, 12/25/1952, 1952-12-25",
        "date_of_birth, 5/5/1952, 1952-05-05",
        "date_of_birth, 1952-05-03 00:00:00, 1952-05-03",
        "date_of_birth, 03/05/1952, ' is not a date like 2025-07-03, and its day and month may stand either way round'",
        "date_of_birth, 31/02/1952, ' is not a date like 2025-07-03'",
        "date_of_birth, 1952, ' is a year alone. Leave it empty where the day is not known'",
        "date_of_birth, 1952.0, ' is a year alone. Leave it empty where the day is not known'",
        "date_of_birth, 3-May-52, ' is not a date like 2025-07-03'",
        "nhs_number, 943 476 5919, 9434765919",
        "nhs_number, 943-476-5919, 9434765919",
        "nhs_number, 9434765919.0, 9434765919",
        "nhs_number, 9.43E+09, ' is a number that a spreadsheet has shortened, so that digits are lost. Format the column as text where it came from'",
        "person_id, 1.23457E+15, ' is a number that a spreadsheet has shortened, so that digits are lost. Format the column as text where it came from'",
        "person_id, ' P-1\u00A0', P-1",
        "given_name, ' Edith ', Edith",
        "gender, 'female ', female",
        "communication_needs, ' As she says it ', ' As she says it '"
    })
    void a_value_is_read_as_it_is_meant_or_refused(String name, String value, String read) {
        var column = InterchangeFile.PEOPLE.shape().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        var meant = column.read(value);
        assertThat(column.problem(meant)
                        .map(why -> why.substring(name.length()))
                        .orElseGet(() -> column.kept(meant)))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-03T09:15:00+01:00, 2025-07-03T09:15:00+01:00",
        "2025-07-03 09:15:00+01:00, 2025-07-03T09:15:00+01:00",
        "03/07/2025 09:15, raised_at has no offset from UTC at its end",
        "2025-07-03 09:15:00, raised_at has no offset from UTC at its end",
        "yesterday, raised_at is not a date and time like"
    })
    void a_moment_has_its_offset(String value, String read) {
        var column = InterchangeFile.CONCERNS.shape().get(3);
        var meant = column.read(value);
        assertThat(column.problem(meant).orElse(meant)).startsWith(read);
    }

    @Test
    void a_count_may_have_a_nought_after_its_point() {
        var died = InterchangeFile.REVIEWS.shape().get(3);
        assertThat(died.read("3.0")).isEqualTo("3");
        assertThat(died.problem(died.read("3.5"))).hasValue("died is not a number");
    }
}
