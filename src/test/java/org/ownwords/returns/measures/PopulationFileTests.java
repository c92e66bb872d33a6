package org.ownwords.returns.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.returns.files.Wrong;
import org.ownwords.returns.measures.PopulationFile.Read.Refused;
import org.ownwords.returns.measures.PopulationFile.Read.Whole;
import org.ownwords.returns.measures.PopulationFile.Row;

class PopulationFileTests {

    private static final Set<String> COUNCILS = Set.of("990", "Z9D4Z");

    private static final String WHOLE = """
            council,year,band,people
            England,2024,18-64,34000000
            England,2024,65-74,5800000
            England,2024,75-84,3900000
            England,2024,85+,1500000
            990,2024,18-64,120000
            990,2024,65-74,25000
            990,2024,75-84,15000
            990,2024,85+,6000
            """;

    private static PopulationFile.Read read(String text) {
        return PopulationFile.read(text, COUNCILS);
    }

    private static List<String> wrong(String text) {
        return read(text) instanceof Refused(var wrong)
                ? wrong.stream().map(Wrong::sentence).toList()
                : List.of();
    }

    @Test
    void a_whole_file_is_read_whole() {
        for (var text : List.of(WHOLE, "\uFEFF" + WHOLE, WHOLE.replace("\n", "\r\n"), WHOLE + "\n\n")) {
            assertThat(read(text))
                    .isInstanceOfSatisfying(
                            Whole.class,
                            whole -> assertThat(whole.rows())
                                    .hasSize(8)
                                    .startsWith(new Row("England", 2024, AgeBand.FROM_18, 34_000_000))
                                    .endsWith(new Row("990", 2024, AgeBand.FROM_85, 6_000)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "991,2024,85+,6000 | there is no council with the code '991'",
                "england,2024,85+,6000 | there is no council with the code 'england'",
                "990,24,85+,6000 | '24' is not a year like 2024",
                "990,2024-25,85+,6000 | '2024-25' is not a year like 2024",
                "990,1979,85+,6000 | '1979' is not a year like 2024",
                "990,2024,85-94,6000 | '85-94' is none of 18-64, 65-74, 75-84 and 85+",
                "990,2024,85+,0 | '0' is not a whole number of people from 1",
                "990,2024,85+,-6 | '-6' is not a whole number of people from 1",
                "990,2024,85+,6000.5 | '6000.5' is not a whole number of people from 1",
                "990,2024,85+,9999999999 | '9999999999' is not a whole number of people from 1",
                "990,2024,85+,\"6,000\" | '6,000' is not a whole number of people from 1",
                "990,2024,85+ | there are 3 values in place of 4",
                "990,2024,85+,6000, | there are 5 values in place of 4",
                "990,2024,75-84,6000 | 990, 75-84 is there twice",
                "990,2023,85+,6000 | the year is 2023, and above it 2024: one file is one estimate",
                "991,2024,old,many | there is no council with the code '991'; 'old' is none of 18-64, 65-74, 75-84 and 85+; 'many' is not a whole number of people from 1",
            })
    void a_bad_row_is_named_with_its_line_and_reason(String bad, String why) {
        assertThat(wrong(WHOLE.replace("990,2024,85+,6000", bad))).containsExactly("Line 9: " + why);
    }

    @Test
    void every_bad_row_is_named_at_once() {
        assertThat(wrong(WHOLE.replace("990,2024,18-64,120000", "990,2024,18-64,x")
                        .replace("England,2024,85+,1500000", "Wales,2024,85+,1500000")))
                .containsExactly(
                        "Line 5: there is no council with the code 'Wales'",
                        "Line 6: 'x' is not a whole number of people from 1");
    }

    @Test
    void an_area_lacks_no_age_and_england_is_always_there() {
        assertThat(wrong(WHOLE.replace("990,2024,75-84,15000\n", ""))).containsExactly("990, 75-84 is missing");
        assertThat(wrong(WHOLE.replace("England,2024,85+,1500000\n", ""))).containsExactly("England, 85+ is missing");
        assertThat(wrong("council,year,band,people\n")).hasSize(4).contains("England, 18-64 is missing");
    }

    @Test
    void nowhere_has_more_people_than_england() {
        assertThat(wrong(WHOLE.replace("990,2024,85+,6000", "990,2024,85+,1500001")))
                .containsExactly("990 has more people of 85+ than England");
        assertThat(wrong(WHOLE.replace("990,2024,85+,6000", "990,2024,85+,1500000")))
                .isEmpty();
    }

    @Test
    void a_file_of_something_else_is_refused() {
        for (var text :
                List.of("", "\n", "Council,Year,Band,People\n", "year,council,band,people\n", "PK\u0003\u0004")) {
            assertThat(wrong(text)).containsExactly("Line 1: the first line has to be council,year,band,people");
        }
        assertThat(wrong(WHOLE + "\"990,2024")).isNotEmpty();
    }
}
