package org.ownwords.returns.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.Scratch;
import org.ownwords.returns.measures.Populations.Loaded;

@Tag("postgresql")
class PopulationsTests {

    @TempDir
    private Path directory;

    private final Scratch scratch = Scratch.empty();
    private final Populations populations = new Populations(scratch.database());

    @AfterEach
    void drop() {
        scratch.close();
    }

    private Loaded load(int year, String council, int people) throws IOException {
        var text = new StringBuilder("council,year,band,people\n");
        for (var band : AgeBand.values()) {
            text.append("England,%d,%s,1000000\n".formatted(year, band.words()));
            text.append("%s,%d,%s,%d\n".formatted(council, year, band.words(), people));
        }
        return populations.load(Files.writeString(directory.resolve("population.csv"), text));
    }

    @Test
    void without_a_file_there_is_none() {
        assertThat(populations.of("990")).isEmpty();
    }

    @Test
    void a_file_is_loaded_for_every_council_and_twice_is_once() throws IOException {
        for (var time = 0; time < 2; time++) {
            assertThat(load(2024, "990", 500)).isEqualTo(new Loaded.Whole(2024, 1));
            assertThat(populations.of("990")).hasValueSatisfying(population -> {
                assertThat(population.year()).isEqualTo(2024);
                assertThat(population.adults()).isEqualTo(2_000);
                assertThat(population.adultsOfEngland()).isEqualTo(4_000_000);
            });
            assertThat(populations.of("991")).isEmpty();
        }
    }

    @Test
    void a_later_file_replaces_it_whole() throws IOException {
        load(2024, "990", 500);
        assertThat(load(2025, "991", 700)).isEqualTo(new Loaded.Whole(2025, 1));
        assertThat(populations.of("990")).isEmpty();
        assertThat(populations.of("991"))
                .hasValueSatisfying(population -> assertThat(population.year()).isEqualTo(2025));
    }

    @Test
    void a_file_that_is_refused_changes_nothing() throws IOException {
        load(2024, "990", 500);
        assertThat(load(2025, "992", 700))
                .isInstanceOfSatisfying(
                        Loaded.Refused.class,
                        refused -> assertThat(refused.wrong())
                                .hasSize(4)
                                .contains("Line 3: there is no council with the code '992'"));
        assertThat(populations.of("990"))
                .hasValueSatisfying(population -> assertThat(population.year()).isEqualTo(2024));
    }

    @Test
    void what_is_not_utf_8_cannot_be_read() throws IOException {
        var file = Files.write(directory.resolve("latin.csv"), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> populations.load(file)).isInstanceOf(IOException.class);
    }

    @Test
    void the_application_may_read_it_and_nothing_else() throws SQLException {
        try (var connection = scratch.application().getConnection();
                var statement = connection.createStatement()) {
            statement.executeQuery("select * from population").close();
            for (var sql : List.of(
                    "insert into population values ('990', '85+', 2024, 1)",
                    "update population set people = 1",
                    "delete from population")) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }
}
