package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.command.CannotRun;
import org.ownwords.command.Place;
import org.ownwords.database.Database;

@Tag("postgresql")
class CommandsTests {

    private static final Instant MORNING = Instant.parse("2026-03-27T09:30:00Z");

    @TempDir
    private Path directory;

    private final Scratch record = Scratch.empty();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    @AfterEach
    void drop() {
        record.close();
    }

    private int perform(String... arguments) {
        out.reset();
        problems.reset();
        return new Commands(
                        print(out),
                        print(problems),
                        new Place.Server(record.url()),
                        Clock.fixed(MORNING, ZoneOffset.UTC))
                .perform(arguments);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String problem() {
        return problems.toString(StandardCharsets.UTF_8);
    }

    private UUID recordSomebody(String authority) throws Exception {
        try (var recorder = new Recorder(record.application(), authority)) {
            return recorder.person(UUID.randomUUID(), MORNING);
        }
    }

    @Test
    void a_council_is_set_up_from_a_file_and_its_administrator_gets_a_link() throws Exception {
        var file = directory.resolve("saltmarsh.yaml");
        Files.writeString(file, """
                council: {code: "996", name: Saltmarsh Council}
                people:
                  - {name: Ken Ashworth, username: ken.ashworth, role: administrator}
                """);
        assertThat(perform("set-up", file.toString())).isZero();
        assertThat(said())
                .contains("People: 1 added, 0 already there", "Ken Ashworth sets a password", "/sign-in/invitation/");
    }

    @Test
    void help_is_given_to_whoever_asks() {
        assertThat(perform("help")).isZero();
        assertThat(said()).isEqualTo(CommandLine.USAGE);
    }

    @Test
    void what_cannot_be_understood_is_answered_with_help() {
        assertThat(perform("run", "--prot", "80")).isEqualTo(2);
        assertThat(problem()).isEqualTo("There is no option --prot.\n\n" + CommandLine.USAGE);
        assertThat(said()).isEmpty();
    }

    @Test
    void a_record_as_it_was_written_is_verified() throws Exception {
        recordSomebody("990");
        recordSomebody("991");
        assertThat(perform("verify")).isZero();
        assertThat(said()).isEqualTo("""
                        Nothing was found.
                        Checked: 2 facts, 2 chains, 2 rows, 0 seals.
                        """);
    }

    @Test
    void what_was_tampered_with_is_named_line_by_line_and_counted() throws Exception {
        var first = recordSomebody("990");
        var second = recordSomebody("990");
        record.tamper("update person set recorded_by = 'tess'");
        assertThat(perform("verify")).isEqualTo(1);
        assertThat(said().lines()).hasSize(4);
        assertThat(said())
                .contains("row " + first + " of person): the row was changed after it was recorded.\n")
                .contains("row " + second + " of person): the row was changed after it was recorded.\n")
                .endsWith("Findings: 2.\nChecked: 2 facts, 2 chains, 2 rows, 0 seals.\n");
    }

    @Test
    void a_seal_is_written_once_and_verified_against() throws Exception {
        recordSomebody("990");
        var file = directory.resolve("seal.txt").toString();
        assertThat(perform("seal", "--out", file)).isZero();
        assertThat(said()).startsWith("Seal 1 of authority 990 is in " + file + ". ");
        assertThat(perform("verify", "--seal", file)).isZero();
        assertThat(said()).endsWith("Compared with seal 1 of authority 990: 1 chains.\n");

        assertThat(perform("seal", "--out", file)).isEqualTo(2);
        assertThat(problem()).startsWith("There is a file " + file + " already.");
        assertThat(perform("seal", "--out", directory.resolve("again").toString()))
                .isZero();
        assertThat(directory.resolve("again")).hasSameBinaryContentAs(Path.of(file));

        record.tamper("delete from seal_end", "delete from seal");
        assertThat(perform("verify", "--seal", file)).isEqualTo(1);
        assertThat(said()).startsWith("Authority 990, seal 1: the seal is missing.\nFindings: 1.\n");
    }

    @Test
    void of_several_councils_one_has_to_be_named() throws Exception {
        recordSomebody("990");
        recordSomebody("991");
        var file = directory.resolve("seal.txt").toString();
        assertThat(perform("seal", "--out", file)).isEqualTo(2);
        assertThat(problem()).isEqualTo("Say which authority with --authority. There are 990, 991.\n");
        assertThat(perform("seal", "--out", file, "--authority", "991")).isZero();
        assertThat(Path.of(file)).content().contains("\nauthority 991\n");
    }

    @Test
    void where_nothing_was_recorded_there_is_nothing_to_seal() {
        var file = directory.resolve("seal.txt").toString();
        assertThat(perform("seal", "--out", file)).isEqualTo(2);
        assertThat(problem()).isEqualTo("Nothing has been recorded.\n");
        assertThat(perform("seal", "--out", file, "--authority", "990")).isEqualTo(2);
        assertThat(problem()).isEqualTo("Authority 990 has recorded nothing.\n");
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void a_return_is_written_and_written_again_as_often_as_it_is_asked_for() throws Exception {
        var file = directory.resolve("sac.csv");
        for (var time = 0; time < 2; time++) {
            assertThat(perform("return", "sac", "--authority", "990", "--year", "2025-26", "--out", file.toString()))
                    .isZero();
            assertThat(said()).isEqualTo("The return for 2025-26 is in " + file + ".\n");
            assertThat(Files.readAllLines(file)).hasSize(623);
        }
        var workbook = directory.resolve("sac.ods");
        assertThat(perform(
                        "return", "sac", "--authority", "990", "--year", "2025-26", "--workbook", workbook.toString()))
                .isZero();
        assertThat(said())
                .isEqualTo("The workbook for 2025-26 is in %s, and where each cell is in %s.\n"
                        .formatted(workbook, directory.resolve("cells.csv")));
        assertThat(workbook).isNotEmptyFile();
        var official = Files.move(directory.resolve("cells.csv"), directory.resolve("official.csv"));
        var laidOut = List.of(
                "return",
                "sac",
                "--authority",
                "990",
                "--year",
                "2025-26",
                "--workbook",
                workbook.toString(),
                "--cells",
                official.toString());
        assertThat(perform(laidOut.toArray(String[]::new))).isZero();
        assertThat(said())
                .isEqualTo("The counts for 2025-26 are in %s, at the addresses in %s.\n".formatted(workbook, official));
        Files.writeString(official, "sheet,cell\n");
        Files.delete(workbook);
        assertThat(perform(laidOut.toArray(String[]::new))).isOne();
        assertThat(said()).isEqualTo("""
                        Line 1: the first line has to be sheet,cell,table_reference,enquiry_type,category,subcategory
                        Nothing was written: %s must be corrected first.
                        """.formatted(official));
        assertThat(workbook).doesNotExist();
        Files.delete(official);
        assertThat(perform(laidOut.toArray(String[]::new))).isEqualTo(2);
        assertThat(problem()).startsWith("The file %s could not be read as UTF-8.".formatted(official));
    }

    @Test
    void a_return_that_cannot_be_made_is_refused_and_nothing_is_written() {
        var file = directory.resolve("sac.csv");
        assertThat(perform("return", "sac", "--authority", "999", "--year", "2025-26", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(problem()).isEqualTo("There is no council with the code 999.\n");
        assertThat(perform("return", "sac", "--authority", "990", "--year", "2014-15", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(problem()).isEqualTo("There are no tables for 2014-15. The first are those of 2015-16.\n");
        assertThat(perform("return", "sac", "--all", "--year", "2025-26", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(problem()).isEqualTo("There is nothing to return for 2025-26.\n");
        assertThat(file).doesNotExist();
        var nowhere = directory.resolve("nowhere").resolve("sac.csv").toString();
        assertThat(perform("return", "sac", "--authority", "990", "--year", "2025-26", "--out", nowhere))
                .isEqualTo(2);
        assertThat(problem()).startsWith("The return could not be written to " + nowhere);
    }

    @Test
    void all_councils_that_recorded_anything_are_returned_in_the_order_of_their_codes() throws Exception {
        recordSomebody("991");
        recordSomebody("990");
        var file = directory.resolve("sac.csv");
        assertThat(perform("return", "sac", "--all", "--year", "2025-26", "--out", file.toString()))
                .isZero();
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1 + 2 * 622);
        assertThat(lines.get(1)).contains(",990,");
        assertThat(lines.getLast()).contains(",991,");
    }

    @Test
    void measures_and_checks_of_a_return_are_said() {
        assertThat(perform("return", "ascof", "--authority", "990", "--year", "2025-26"))
                .isZero();
        assertThat(said()).startsWith("Larchmere Council (990), 2025-26.\n").contains("ASCOF 4B");
        assertThat(perform("return", "checks", "--authority", "990", "--year", "2025-26"))
                .isZero();
        assertThat(said()).isEqualTo("""
                        Larchmere Council (990), 2025-26.
                        Nothing was found.
                        These are Ownwords’ own checks. The national collection makes others.
                        """);
    }

    @Test
    void the_population_by_age_is_loaded_whole_or_refused_whole() throws Exception {
        var file = directory.resolve("ages.csv");
        var text = new StringBuilder("council,year,band,people\n");
        for (var band : new String[] {"18-64", "65-74", "75-84", "85+"}) {
            text.append("England,2024,%s,1000\n990,2024,%s,100\n".formatted(band, band));
        }
        Files.writeString(file, text);
        assertThat(perform("population", file.toString())).isZero();
        assertThat(said())
                .isEqualTo(
                        "The population by age is now the estimate for mid-2024 in " + file + ". Councils in it: 1.\n");
        assertThat(perform("return", "ascof", "--authority", "990", "--year", "2025-26"))
                .isZero();
        assertThat(said())
                .contains("Population: estimate by age for mid-2024, as loaded.")
                .contains("age-standardised to England: 0\n");
        Files.writeString(file, text.append("990,2024,85+,100\n"));
        assertThat(perform("population", file.toString())).isEqualTo(1);
        assertThat(said()).isEqualTo("Line 10: 990, 85+ is there twice\nNothing was loaded from " + file + ".\n");
        assertThat(perform("population", directory.resolve("none.csv").toString()))
                .isEqualTo(2);
        assertThat(problem()).startsWith("The file " + directory.resolve("none.csv") + " could not be read as UTF-8");
    }

    @Test
    void a_check_that_finds_something_is_told_from_one_that_does_not() throws Exception {
        record.tamper("insert into adult_review values ('990', gen_random_uuid(), '2025-10-01', 0, 0, now(), 'ade')");
        assertThat(perform("return", "checks", "--authority", "990", "--year", "2025-26"))
                .isEqualTo(1);
        assertThat(said()).contains("Check 9, wrong: SG5b: 0 individuals in 1 reviews.\nFindings: 1.\n");
    }

    @Test
    void a_file_that_is_no_seal_is_not_taken_for_a_finding() throws Exception {
        var file = directory.resolve("seal.txt");
        assertThat(perform("verify", "--seal", file.toString())).isEqualTo(2);
        assertThat(problem()).startsWith("There is no file " + file);
        Files.writeString(file, "ownwords-seal 1\n");
        assertThat(perform("verify", "--seal", file.toString())).isEqualTo(2);
        assertThat(problem()).isEqualTo(file + " cannot be used as a seal. (it is cut short)\n");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(perform("verify", "--seal", file.toString())).isEqualTo(2);
    }

    @Test
    void where_there_is_no_database_that_is_not_taken_for_a_finding_and_none_is_made() throws Exception {
        assertThat(perform("verify", "--data", directory.toString())).isEqualTo(2);
        assertThat(problem()).isEqualTo("There is no database in " + directory + ".\n");
        assertThat(perform("seal", "--data", directory.toString(), "--out", "seal.txt"))
                .isEqualTo(2);
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_database_that_cannot_be_read_is_not_taken_for_a_finding() throws Exception {
        record.tamper("drop table seal cascade");
        assertThat(perform("verify")).isEqualTo(2);
        assertThat(problem()).contains("seal");
    }

    @Test
    void a_port_that_somebody_else_has_is_said_to_be_so_before_anything_is_started() throws Exception {
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(somebody.getLocalPort());
            assertThat(perform(
                            "run",
                            "--port",
                            port,
                            "--data",
                            directory.resolve("var").toString()))
                    .isEqualTo(2);
            assertThat(problem()).startsWith("Port " + port + " is in use. Choose another with --port.");
            assertThat(directory.resolve("var")).doesNotExist();
        }
    }

    @Test
    void an_analyst_is_told_how_long_the_address_in_the_box_is_good_for() {
        var place = directory.resolve("var");
        try (var box = Database.embedded(place)) {
            TestDatabase.addCouncils(box);
        }
        assertThat(perform("analyst", "tests_boxed", "--authority", "990", "--data", place.toString()))
                .isZero();
        assertThat(said())
                .contains("Address: jdbc:postgresql://127.0.0.1:")
                .contains("This address is valid until Ownwords is stopped")
                .contains("If Ownwords is not running, the address is no longer valid")
                .doesNotContain("superuser");
        assertThat(perform("analyst", "tests_boxed", "--remove", "--data", place.toString()))
                .isZero();
    }

    @Test
    void an_analyst_of_a_server_of_ones_own_has_an_address_that_stays() {
        assertThat(perform("analyst", "tests_served", "--authority", "990")).isZero();
        assertThat(said()).contains("Address: ").doesNotContain("This address is valid");
        assertThat(perform("analyst", "tests_served", "--remove")).isZero();
        assertThat(said()).isEqualTo("The login was removed.\n");
        assertThat(perform("analyst", "tests_served", "--remove")).isEqualTo(2);
        assertThat(problem()).isEqualTo("There is no analyst tests_served.\n");
    }

    @Test
    void a_second_application_on_the_same_directory_is_refused() {
        try (var _ = SoleApplication.on(directory)) {
            assertThat(perform("run", "--port", "0", "--data", directory.toString()))
                    .isEqualTo(2);
            assertThat(problem()).startsWith("Ownwords is running on " + directory + " already.");
        }
        SoleApplication.on(directory).close();
    }

    @Test
    void nobody_else_can_open_a_directory_that_is_made_for_it() throws Exception {
        var made = directory.resolve("new/var");
        SoleApplication.on(made).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_record_on_a_server_has_one_place_on_this_machine_and_another_application_the_next() throws Exception {
        var url = "jdbc:postgresql://db/ownwords";
        Path first;
        try (var claim = PlaceOfServer.claim(directory, url + "?ssl=true");
                var other = PlaceOfServer.claim(directory, url);
                var elsewhere = PlaceOfServer.claim(directory, url + "2")) {
            first = claim.directory();
            assertThat(first).hasParent(directory).isNotEqualTo(other.directory());
            assertThat(elsewhere.directory()).isNotIn(first, other.directory());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first)))
                    .isEqualTo("rwx------");
        }
        try (var again = PlaceOfServer.claim(directory, url)) {
            assertThat(again.directory()).isEqualTo(first);
        }
    }

    @Test
    void a_place_that_somebody_else_could_open_is_refused() throws Exception {
        var url = "jdbc:postgresql://db/ownwords";
        Path place;
        try (var claim = PlaceOfServer.claim(directory, url)) {
            place = claim.directory();
        }
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-x---"));
        assertThatExceptionOfType(CannotRun.class)
                .isThrownBy(() -> PlaceOfServer.claim(directory, url).close())
                .withMessageStartingWith(place + " is not a directory that only this user can open");

        Files.delete(place.resolve("application.lock"));
        Files.delete(place);
        Files.createSymbolicLink(place, Files.createDirectory(directory.resolve("theirs")));
        assertThatExceptionOfType(CannotRun.class)
                .isThrownBy(() -> PlaceOfServer.claim(directory, url).close());
    }

    @Test
    void a_directory_that_cannot_be_written_to_is_said_to_be_so() throws Exception {
        var file = Files.createFile(directory.resolve("file"));
        assertThat(perform("run", "--port", "0", "--data", file.toString())).isEqualTo(2);
        assertThat(problem()).startsWith("The directory " + file + " cannot be written to.");
    }
}
