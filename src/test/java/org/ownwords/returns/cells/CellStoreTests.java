package org.ownwords.returns.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.TreeMap;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.Scratch;
import org.ownwords.exchange.format.Progress;
import org.ownwords.exchange.importing.Import;
import org.ownwords.exchange.synthetic.SyntheticYear;
import org.ownwords.vocabulary.ReportingYear;

/// What a cell opens to is what it counts.
@Tag("postgresql")
class CellStoreTests {

    private static final ReportingYear YEAR = ReportingYear.of("2025-26");
    private static final int ALL = 100_000;

    @TempDir
    private Path place;

    @Test
    void as_many_are_behind_each_cell_as_are_counted_in_it() throws IOException, SQLException {
        try (var record = Scratch.empty()) {
            for (var council : new String[] {"503", "912"}) {
                var folder = place.resolve(council);
                SyntheticYear.write(folder, council, YEAR, 1200, 7, (done, of) -> {});
                new Import(record.database(), Progress.QUIETLY).run(folder, Instant.parse("2026-06-01T11:00:00Z"));
            }
            var sac = ((Computed.Done) new Returns(record.database()).of("503", YEAR)).sac();
            try (var connection = record.database().application().getConnection()) {
                connection.setAutoCommit(false);
                var db = DSL.using(connection);
                db.execute("select set_config('ownwords.authority', '503', true)");
                var cells = new CellStore(db);
                var differing = new TreeMap<SacCell, String>();
                sac.values().forEach((cell, number) -> {
                    var place = CellPlace.of(sac.template(), cell).orElseThrow();
                    var behind = cells.behind("503", YEAR, place, ALL).stream()
                            .map(Behind::counted)
                            .distinct()
                            .count();
                    if (!place.table().isOfReviews() && behind != number) {
                        differing.put(cell, behind + " behind " + number);
                    }
                });
                assertThat(differing).isEmpty();
                assertThat(sac.values().values().stream().filter(number -> number > 0))
                        .hasSizeGreaterThan(200);
                var place = CellPlace.find(sac.template(), SacTable.SG1F, "concern", "total", "total")
                        .orElseThrow();
                assertThat(cells.behind("503", YEAR, place, 10)).hasSize(10);
                assertThat(cells.behind("912", YEAR, place, 10)).isEmpty();
            }
        }
    }

    @Test
    void a_cell_is_found_by_its_codes_and_by_its_labels() {
        var template = SacTemplate.of(YEAR).orElseThrow();
        template.cells().forEach(cell -> {
            var place = CellPlace.of(template, cell).orElseThrow();
            assertThat(place.cell()).isEqualTo(cell);
            var path = place.path(YEAR).split("/", -1);
            assertThat(CellPlace.find(template, SacTable.of(path[4]).orElseThrow(), path[5], path[6], path[7]))
                    .hasValue(place);
            assertThat(Definition.of(place, YEAR))
                    .isNotEmpty()
                    .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
        });
        assertThat(CellPlace.find(template, SacTable.SG1A, "concern", "18-64", "known"))
                .isEmpty();
    }
}
