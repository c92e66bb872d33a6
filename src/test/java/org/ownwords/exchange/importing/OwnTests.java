package org.ownwords.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.Scratch;
import org.ownwords.exchange.exporting.Export;
import org.ownwords.exchange.format.Incoming;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.format.Progress;
import org.ownwords.exchange.format.Small;

/// What is our own and was sent out comes back: as it went, or changed by somebody on the way.
@Tag("postgresql")
class OwnTests {

    private static final Instant NOON = Instant.parse("2026-06-01T11:00:00Z");
    private static final String CHANGED = "is of a record made here, which a file cannot change";

    private final Scratch record = Scratch.empty();

    @TempDir
    private Path place;

    private Path out = Path.of("");
    private long facts;

    /// Nothing says where it came from, as of what was recorded here.
    @BeforeEach
    void a_record_of_our_own_is_sent_out(@TempDir Path sent) throws IOException, SQLException {
        Small.write(sent);
        new Import(record.database(), Progress.QUIETLY).run(sent, NOON);
        record.tamper("delete from origin");
        out = place.resolve("out");
        new Export(record.database()).run(out, "504", Progress.QUIETLY);
        facts = facts();
    }

    @AfterEach
    void nothing_of_it_was_changed() {
        assertThat(facts()).isEqualTo(facts);
        record.close();
    }

    private long facts() {
        return DSL.using(record.owner(), SQLDialect.POSTGRES)
                .fetchSingle("select count(*) from fact")
                .get(0, Long.class);
    }

    private Imported bringIn() throws IOException {
        return new Import(record.database(), Progress.QUIETLY).run(out, NOON);
    }

    private List<String> rejected(InterchangeFile file) throws IOException {
        return Files.readAllLines(out.resolve("rejected").resolve(file.fileName()));
    }

    @Test
    void as_it_went_it_is_nothing_new() throws IOException {
        assertThat(bringIn().files()).allSatisfy(file -> {
            assertThat(file.fresh()).isZero();
            assertThat(file.taken()).isEqualTo(file.rows()).isPositive();
        });
    }

    @Test
    void each_kind_of_row_with_other_content_is_set_aside() throws IOException {
        for (var file : InterchangeFile.values()) {
            var rows = change(file);
            bringIn();
            assertThat(rejected(file))
                    .as(file.fileName())
                    .filteredOn(line -> line.contains(file.columns().getFirst() + " " + CHANGED))
                    .hasSize(rows)
                    .isNotEmpty();
            Files.move(
                    place.resolve(file.fileName()), out.resolve(file.fileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Changes every row of one file, and keeps the file as it was beside the folder.
    private int change(InterchangeFile file) throws IOException {
        var column = file.columns()
                .indexOf(
                        switch (file) {
                            case PEOPLE -> "preferred_language";
                            case CONCERNS -> "narrative";
                            case ENQUIRIES -> "supported_by";
                            case OUTCOMES -> "words";
                            case RISKS -> "location";
                            case REVIEWS -> "died";
                        });
        Files.move(out.resolve(file.fileName()), place.resolve(file.fileName()));
        var changed = 0;
        try (var incoming = Incoming.open(place, file).orElseThrow();
                var writer = CsvWriter.builder().build(out.resolve(file.fileName()))) {
            writer.writeRecord(incoming.names());
            for (var row : incoming) {
                var values = new ArrayList<>(row.values());
                values.set(
                        column,
                        switch (file) {
                            case ENQUIRIES -> "none";
                            case RISKS -> "other";
                            case REVIEWS -> "7";
                            default -> values.get(column) + " and more";
                        });
                writer.writeRecord(values);
                changed++;
            }
        }
        return changed;
    }

    @Test
    void as_many_risks_of_an_enquiry_of_ours_as_we_would_send_are_ours() throws IOException {
        var risks = out.resolve(InterchangeFile.RISKS.fileName());
        Files.writeString(risks, Files.readAllLines(risks).getLast() + "\r\n", StandardOpenOption.APPEND);
        assertThat(bringIn().rejected()).isOne();
        assertThat(rejected(InterchangeFile.RISKS)).last().asString().startsWith("4,\"enquiry_id " + CHANGED);
    }

    @ParameterizedTest
    @EnumSource(
            value = InterchangeFile.class,
            names = {"PEOPLE", "RISKS"})
    void people_and_risks_of_ours_are_ours_though_they_come_alone(InterchangeFile alone) throws IOException {
        for (var file : InterchangeFile.values()) {
            if (file != alone) {
                Files.delete(out.resolve(file.fileName()));
            }
        }
        assertThat(bringIn().files()).allSatisfy(file -> {
            assertThat(file.fresh()).isZero();
            assertThat(file.setAside()).isZero();
        });
    }
}
