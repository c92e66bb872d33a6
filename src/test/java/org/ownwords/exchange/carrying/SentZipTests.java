package org.ownwords.exchange.carrying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.format.Small;

/// ZIPs that somebody sends, and some that nobody should.
class SentZipTests {

    private static final long MOST = 100_000;
    private static final String ROWS = "person_id\r\nP-1\r\n";

    @TempDir
    private Path place;

    private final List<String> passedOver = new ArrayList<>();

    private Optional<String> unpack(byte[] zip) throws IOException {
        var sent = Files.write(place.resolve("sent.zip"), zip);
        return new SentZip(sent, MOST).unpackInto(Files.createDirectories(place.resolve("into/here")), passedOver);
    }

    private Stream<String> unpacked() throws IOException {
        try (var files = Files.walk(place)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> place.relativize(file).toString())
                    .filter(name -> !name.equals("sent.zip"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void its_files_are_unpacked() throws IOException {
        assertThat(unpack(Zips.small("990"))).isEmpty();
        assertThat(unpacked()).hasSize(6);
        assertThat(place.resolve("into/here/people.csv")).content().isEqualTo(Small.PEOPLE);
    }

    @Test
    void they_may_all_be_in_one_folder() throws IOException {
        assertThat(unpack(Zips.of("July 2025/", "", "July 2025/people.csv", ROWS, "July 2025/risks.csv", ROWS)))
                .isEmpty();
        assertThat(unpacked()).containsExactly("into/here/people.csv", "into/here/risks.csv");
    }

    @Test
    void what_macos_puts_in_beside_them_is_passed_over() throws IOException {
        var zip = Zips.of(
                "__MACOSX/._July",
                "x".repeat((int) MOST + 1),
                "July/",
                "",
                "July/.DS_Store",
                "x",
                "July/people.csv",
                ROWS,
                "__MACOSX/July/",
                "",
                "__MACOSX/July/people.csv",
                "x",
                ".DS_Store",
                "x");
        assertThat(unpack(zip)).isEmpty();
        assertThat(unpacked()).containsExactly("into/here/people.csv");
        assertThat(place.resolve("into/here/people.csv")).content().isEqualTo(ROWS);
    }

    @Test
    void what_a_computer_leaves_is_passed_over_and_named_and_empty_folders_are_nothing() throws IOException {
        assertThat(unpack(Zips.of(
                        "July/people.csv",
                        ROWS,
                        "July/Thumbs.db",
                        "x",
                        "July/._people.csv",
                        "x",
                        "July/~$people.xlsx",
                        "x",
                        "July/.~lock.people.csv#",
                        "x",
                        "July/rejected/",
                        "",
                        "Empty/",
                        "")))
                .isEmpty();
        assertThat(unpacked()).containsExactly("into/here/people.csv");
        assertThat(passedOver).containsExactly("Thumbs.db", "._people.csv", "~$people.xlsx", ".~lock.people.csv#");
    }

    @Test
    void a_zip_of_nothing_but_what_macos_puts_in_has_nothing_in_it() throws IOException {
        assertThat(unpack(Zips.of("__MACOSX/people.csv", ROWS, ".DS_Store", "x")))
                .hasValueSatisfying(why -> assertThat(why).contains("The ZIP is empty"));
    }

    @Test
    void some_of_them_are_enough() throws IOException {
        assertThat(unpack(Zips.of("risks.csv", ROWS))).isEmpty();
        assertThat(unpacked()).containsExactly("into/here/risks.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../people.csv",
                "../../people.csv",
                "a/../people.csv",
                "./people.csv",
                "/people.csv",
                "/etc/passwd",
                "C:/people.csv",
                "..\\people.csv",
                "a\\b/people.csv",
                "a/b/people.csv",
                "a//people.csv",
                "people.csv.exe",
                "people.CSV",
                "people.zip",
                "a/people.zip",
                "rejected/notes.txt",
                ".DS_Store.csv",
                "../",
                "/",
                " /people.csv",
                "a\u0000/people.csv"
            })
    void anything_else_is_refused_by_its_name(String name) throws IOException {
        for (var zip : new byte[][] {Zips.of(name, ROWS), Zips.of("people.csv", ROWS, name, ROWS)}) {
            assertThat(unpack(zip))
                    .hasValueSatisfying(why -> assertThat(why)
                            .startsWith("“" + name.replace('\0', '?') + "” in the ZIP is not one of the files"));
            assertThat(unpacked()).isEmpty();
        }
    }

    static Stream<Arguments> refused() {
        var good = Zips.of("people.csv", ROWS);
        return Stream.of(
                arguments("nothing at all", new byte[0], "not a ZIP"),
                arguments("text", ROWS.repeat(100).getBytes(StandardCharsets.UTF_8), "not a ZIP"),
                arguments("half of one", Arrays.copyOf(good, good.length / 2), "not a ZIP"),
                arguments("one with something behind it", Arrays.copyOf(good, good.length + 10), "not a ZIP"),
                arguments(
                        "one with something in front of it",
                        Zips.with(good, "PK\u0003\u0004", "#!/bin/sh\nPK\u0003\u0004"),
                        "not a ZIP"),
                arguments("an empty one", Zips.of(), "The ZIP is empty"),
                arguments("a folder alone", Zips.of("a/", ""), "The ZIP is empty"),
                arguments("two folders", Zips.of("a/people.csv", ROWS, "b/risks.csv", ROWS), "more than one folder"),
                arguments("one in a folder", Zips.of("a/people.csv", ROWS, "risks.csv", ROWS), "more than one folder"),
                arguments(
                        "the same twice",
                        Zips.with(Zips.of("people.csv", ROWS, "peoplf.csv", ROWS), "peoplf", "people"),
                        "“people.csv” is in the ZIP twice"),
                arguments(
                        "the same in two folders",
                        Zips.of("a/people.csv", ROWS, "b/people.csv", ROWS),
                        "“people.csv” is in the ZIP twice"),
                arguments(
                        "a link",
                        Zips.withDirectory(Zips.withDirectory(good, 5, 3), 38, 0, 0, 0xff, 0xa1),
                        "“people.csv” in the ZIP is a link"),
                arguments(
                        "one with a password",
                        Zips.withDirectory(good, 8, good[good.length - 60] | 1),
                        "“people.csv” in the ZIP has a password"),
                arguments("too much in one", Zips.of("people.csv", "x".repeat((int) MOST + 1)), "more than"),
                arguments(
                        "too much in all",
                        Zips.of("people.csv", "x".repeat((int) MOST), "risks.csv", "x"),
                        "more than"),
                arguments(
                        "too much in one that says it is little",
                        Zips.withDirectory(Zips.of("people.csv", "x".repeat((int) MOST * 10)), 24, 10, 0, 0, 0),
                        ""),
                arguments("a wrong checksum", Zips.withDirectory(good, 16, 1, 2, 3, 4), "not a ZIP"),
                arguments("a method nobody knows", Zips.withDirectory(good, 10, 99, 0), "not a ZIP"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_cannot_be_taken_is_refused_with_the_reason(String what, byte[] zip, String why) throws IOException {
        assertThat(unpack(zip)).hasValueSatisfying(said -> assertThat(said).contains(why));
        try (var files = Files.list(place.resolve("into/here"))) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void a_thousand_entries_are_not_read() throws IOException {
        var names = new String[2000];
        for (var i = 0; i < names.length; i += 2) {
            names[i] = "people%d.csv".formatted(i);
            names[i + 1] = ROWS;
        }
        assertThat(unpack(Zips.of(names)))
                .hasValueSatisfying(why -> assertThat(why).contains("not a ZIP"));
    }

    /// Whatever byte of it is changed, it is refused or gives what was in it, and nothing lands elsewhere.
    @Test
    void no_changed_byte_breaks_it_or_gets_out_of_the_folder() throws IOException {
        var good = Zips.of("a/people.csv", ROWS, "a/risks.csv", ROWS);
        for (var i = 0; i < good.length; i++) {
            for (var value : new int[] {0, 1, 0x2e, 0x2f, 0x7f, 0xff, good[i] ^ 0x20}) {
                var changed = good.clone();
                changed[i] = (byte) value;
                var problem = unpack(changed);
                try (var files = unpacked()) {
                    assertThat(files).allMatch(name -> name.startsWith("into/here/"));
                }
                // With another name it may be a file that an operating system left, and is passed over.
                var people = place.resolve("into/here/people.csv");
                if (problem.isEmpty() && Files.exists(people)) {
                    assertThat(people).content().isEqualTo(ROWS);
                }
                for (var file : InterchangeFile.values()) {
                    Files.deleteIfExists(place.resolve("into/here").resolve(file.fileName()));
                }
            }
        }
    }
}
