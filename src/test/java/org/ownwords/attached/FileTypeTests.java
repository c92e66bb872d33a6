package org.ownwords.attached;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a file is, its first bytes say.
class FileTypeTests {

    @ParameterizedTest
    @CsvSource({
        "ffd8ffe000104a46, JPEG",
        "89504e470d0a1a0a0000000d, PNG",
        "474946383961, GIF",
        "52494646a0b0c0d057454250, WEBP",
        "0000001866747970686569630000, HEIC",
        "255044462d312e37, PDF",
        "494433040000, MP3",
        "fffb9064, MP3",
        "52494646a0b0c0d057415645, WAV",
        "4f67675300, OGG",
        "0000001c667479704d344120, M4A",
        "0000001c6674797069736f6d, MP4",
        "1a45dfa3, WEBM"
    })
    void a_picture_a_recording_and_a_paper_are_known_by_their_beginning(String hex, FileType type) {
        assertThat(FileType.by(HexFormat.of().parseHex(hex))).contains(type);
        assertThat(FileType.of(type.code())).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MZ a program",
                "#!/bin/sh",
                "PK\u0003\u0004 a document of an office program",
                "<html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg'>",
                "RIFF1234AVI ",
                "1234ftypavif",
                " %PDF-1.7",
                "%PDF"
            })
    void anything_else_is_none_of_them_whatever_it_is_called(String beginning) {
        assertThat(FileType.by(beginning.getBytes(ISO_8859_1))).isEmpty();
    }

    @Test
    void what_it_is_and_how_large_is_said_in_words() {
        assertThat(FileType.PNG.described(400, true)).isEqualTo("Picture, 1 KB.");
        assertThat(FileType.PNG.described(999_999, true)).isEqualTo("Picture, 999 KB.");
        assertThat(FileType.PNG.described(1_250_000, false)).isEqualTo("Picture, 1.3 MB. Not checked for viruses.");
        assertThat(FileType.PNG.named("attachment", UUID.randomUUID())).matches("attachment-[0-9a-f]{8}\\.png");
    }
}
