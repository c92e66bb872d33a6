package org.ownwords.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OursAloneTests {

    @TempDir
    private Path place;

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void a_new_folder_and_those_above_it_are_ours_and_one_that_is_there_stays_as_it_is() throws IOException {
        var shared = Files.createDirectory(place.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(mode(OursAlone.folder(shared.resolve("a/b")))).isEqualTo("rwx------");
        assertThat(mode(shared.resolve("a"))).isEqualTo("rwx------");
        assertThat(mode(OursAlone.folder(shared))).isEqualTo("rwxr-xr-x");
    }

    @Test
    void a_new_file_is_ours_even_where_another_had_its_name() throws IOException {
        var file = Files.writeString(place.resolve("people.csv"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        try (var out = OursAlone.file(file)) {
            out.write('x');
        }
        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(file).content().isEqualTo("x");
    }

    @Test
    void a_link_in_its_place_is_not_followed() throws IOException {
        var elsewhere = Files.writeString(place.resolve("elsewhere"), "theirs");
        var link = Files.createSymbolicLink(place.resolve("people.csv"), elsewhere);
        OursAlone.file(link).close();
        assertThat(elsewhere).content().isEqualTo("theirs");
        assertThat(link).isRegularFile();
        assertThat(Files.isSymbolicLink(link)).isFalse();
    }
}
