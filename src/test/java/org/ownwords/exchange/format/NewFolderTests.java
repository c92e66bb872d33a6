package org.ownwords.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTests {

    private static final String[] REVIEW = {"R1", "504", "2025-07-03", "1", "0"};

    @TempDir
    private Path scratch;

    @Test
    void a_complete_folder_holds_the_six_files_each_with_its_header() throws IOException {
        var folder = scratch.resolve("a/b");
        try (var fresh = NewFolder.at(folder)) {
            fresh.add(InterchangeFile.REVIEWS, REVIEW);
            fresh.complete();
        }
        assertThat(names(folder))
                .containsExactly(
                        "concerns.csv", "enquiries.csv", "outcomes.csv", "people.csv", "reviews.csv", "risks.csv");
        assertThat(Files.readString(folder.resolve("reviews.csv")))
                .isEqualTo("review_id,authority,concluded_on,died,survived\r\nR1,504,2025-07-03,1,0\r\n");
        assertThat(Files.readString(folder.resolve("people.csv")))
                .startsWith("person_id,nhs_number,")
                .endsWith(",communication_needs\r\n");
    }

    @Test
    void nobody_else_can_open_it() throws IOException {
        var folder = scratch.resolve("a/b");
        try (var fresh = NewFolder.at(folder)) {
            fresh.complete();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        for (var name : names(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_folder_that_is_not_completed_is_left_without_any_file() throws IOException {
        try (var fresh = NewFolder.at(scratch)) {
            fresh.add(InterchangeFile.REVIEWS, REVIEW);
            assertThat(names(scratch)).hasSize(6).allMatch(name -> name.endsWith(".partial"));
        }
        assertThat(names(scratch)).isEmpty();
    }

    @Test
    void a_folder_that_holds_one_of_the_files_is_refused_and_left_as_it_is() throws IOException {
        Files.writeString(scratch.resolve("risks.csv"), "somebody's");
        assertThatExceptionOfType(FolderRefused.class)
                .isThrownBy(() -> NewFolder.at(scratch))
                .withMessageContaining("already holds risks.csv");
        assertThat(names(scratch)).containsExactly("risks.csv");
        assertThat(Files.readString(scratch.resolve("risks.csv"))).isEqualTo("somebody's");
    }

    @Test
    void a_folder_that_holds_other_files_is_taken() throws IOException {
        Files.writeString(scratch.resolve("notes.txt"), "mine");
        try (var fresh = NewFolder.at(scratch)) {
            fresh.complete();
        }
        assertThat(names(scratch)).hasSize(7).contains("notes.txt");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        var file = Files.createFile(scratch.resolve("file"));
        assertThatExceptionOfType(FolderRefused.class)
                .isThrownBy(() -> NewFolder.at(file))
                .withMessageContaining("not a folder");
    }

    @Test
    void a_row_with_a_column_too_few_is_refused() throws IOException {
        try (var fresh = NewFolder.at(scratch)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> fresh.add(InterchangeFile.REVIEWS, Arrays.copyOf(REVIEW, 4)));
            assertThat(fresh.rows(InterchangeFile.REVIEWS)).isZero();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
