package org.ownwords.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class QuotationMarksTests {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final String NOT_DOUBLED =
            "has a quotation mark within a value in quotation marks that is not doubled";
    private static final String NOT_CLOSED =
            "has a quotation mark that is never closed, so that everything below it belongs to it";

    /// What is wrong, by the line the row begins on.
    private static Map<Long, String> problems(String text) throws IOException {
        var marks = new QuotationMarks(new StringReader(text));
        var problems = new TreeMap<Long, String>();
        try (var csv = Incoming.reader(marks)) {
            csv.forEach(row -> marks.problem(row.getStartingLineNumber())
                    .ifPresent(problem -> problems.put(row.getStartingLineNumber(), problem)));
        }
        return problems;
    }

    @Test
    void what_the_standard_allows_is_no_problem() throws IOException {
        assertThat(problems(marked("""
                a,b
                'She said ''go''.
                And she went, ''now''','',x
                5' pipe,''''

                'c'
                """))).isEmpty();
    }

    @Test
    void a_mark_that_is_not_doubled_is_found_in_its_row_alone() throws IOException {
        assertThat(problems(marked("""
                a,b
                'two
                lines',x
                'She said 'go'.',x
                d,'e' f
                g,h
                """))).isEqualTo(Map.of(4L, NOT_DOUBLED, 5L, NOT_DOUBLED));
    }

    private static String marked(String text) {
        return text.replace('\'', '"');
    }

    @Test
    void a_mark_that_is_never_closed_is_found_where_it_begins() throws IOException {
        assertThat(problems("a,b\r\nc,d\r\ne,\"f\r\ng,h\r\n")).isEqualTo(Map.of(3L, NOT_CLOSED));
        assertThat(problems("a,b\r\nc,\"")).isEqualTo(Map.of(2L, NOT_CLOSED));
        assertThat(problems("a,b\r\nc,\"\"")).isEmpty();
    }

    /// Whatever stands in a file, a row has a problem if and only if a strict reader stops at it, or it is the last and
    /// is still open.
    @RepeatedTest(300)
    void it_finds_what_a_strict_reader_stops_at(RepetitionInfo repetition) throws IOException {
        var random = new Random(repetition.getCurrentRepetition());
        var text = new StringBuilder("first\n");
        for (var i = 0; i < 40; i++) {
            text.append("\"\"\"\"aab,,\r\n\n".charAt(random.nextInt(12)));
        }
        var found = problems(text.toString());
        var first = found.entrySet().stream()
                .filter(each -> each.getValue().equals(NOT_DOUBLED))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1L);
        assertThat(first)
                .as("the first row with a mark that is not doubled in %s", text)
                .isEqualTo(strictly(text));
    }

    private static long strictly(CharSequence text) throws IOException {
        try (var csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .ofCsvRecord(text.toString())) {
            csv.forEach(_ -> {});
            return -1;
        } catch (CsvParseException e) {
            var line = LINE.matcher(String.valueOf(e.getMessage()));
            assertThat(line.find()).as("a line in %s", e.getMessage()).isTrue();
            return Long.parseLong(line.group(1));
        }
    }
}
