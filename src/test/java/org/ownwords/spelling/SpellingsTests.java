package org.ownwords.spelling;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.TestDatabase;

@Tag("postgresql")
class SpellingsTests {

    private static <T> T asked(Function<Spellings, T> asking) throws SQLException {
        try (var connection = TestDatabase.get().application().getConnection()) {
            return asking.apply(Spelled.by(DSL.using(connection, SQLDialect.POSTGRES)));
        }
    }

    /// The first reading, as one text.
    private static String plain(String text) throws SQLException {
        return asked(spellings -> spellings.readings(text)).stream()
                .limit(1)
                .flatMap(List::stream)
                .map(Word::plain)
                .collect(joining(" "));
    }

    @Test
    void spellings_of_one_name_have_one_plain_spelling() throws SQLException {
        for (var ohara : List.of("O’Hara", "O'HARA", "o`hara", "Oʼhara", " O´Hara ", "O‘Hara", "Ohara\0")) {
            assertThat(plain(ohara)).as(ohara).isEqualTo("ohara");
        }
        for (var nunez : List.of("Núñez", "NÚÑEZ", "Nun\u0303ez", "nunez")) {
            assertThat(plain(nunez)).as(nunez).isEqualTo("nunez");
        }
        for (var hyphened : List.of("Smith-Jones", "smith jones", "Smith–Jones", "Smith\u00a0Jones", "Smith, Jones.")) {
            assertThat(plain(hyphened)).as(hyphened).isEqualTo("smith jones");
        }
        assertThat(plain("Łukasz Großmann-Ørsted Æthel")).isEqualTo("lukasz grossmann orsted aethel");
        assertThat(plain("李 小龙")).isEqualTo("李 小龙");
        assertThat(plain(" ’ - ")).isEmpty();
    }

    @Test
    void neighbours_are_also_read_as_one_word() throws SQLException {
        assertThat(asked(spellings -> spellings.readings("mary o hara")).stream()
                        .map(words -> words.stream().map(Word::plain).toList()))
                .containsExactly(List.of("mary", "o", "hara"), List.of("maryo", "hara"), List.of("mary", "ohara"));
        assertThat(asked(spellings -> spellings.readings("a b c d e f g h")).getFirst())
                .hasSize(6);
    }

    @Test
    void words_that_sound_alike_have_the_same_sound() throws SQLException {
        for (var alike :
                List.of("Katherine Catherine Kathryn", "Steven Stephen", "Mohammed Muhammad Mohamed", "Ann Anne")) {
            assertThat(asked(spellings -> spellings.readings(alike)).getFirst().stream()
                            .map(Word::sound)
                            .distinct())
                    .as(alike)
                    .hasSize(1);
        }
        assertThat(asked(spellings -> spellings.readings("flat12 李")).getFirst())
                .noneMatch(Word::hasSound);
    }

    @Test
    void words_are_found_in_texts_with_either_apostrophe() throws SQLException {
        var texts = List.of("I don’t want him here", "I DON'T KNOW", "Donate", "nothing");
        assertThat(asked(spellings -> spellings.having("don't", texts)).stream())
                .containsExactly(0, 1);
        assertThat(asked(spellings -> spellings.having("don’t  want", texts)).stream())
                .containsExactly(0);
        assertThat(asked(spellings -> spellings.having("…", texts)).cardinality())
                .as("no letter")
                .isEqualTo(4);
    }
}
