package org.ownwords.attached;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ownwords.vocabulary.Coded;

/// The kinds of file that are taken: pictures, recordings and papers that carry nothing to run of
/// their own accord. What a file is, its first bytes say, never its name or what the browser calls it.
public enum FileType implements Coded {
    JPEG("image/jpeg", "Picture", "jpg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "Picture", "png", "\u0089PNG\r\n\u001a\n"),
    GIF("image/gif", "Picture", "gif", "GIF8"),
    WEBP("image/webp", "Picture", "webp", "RIFF????WEBP"),
    HEIC("image/heic", "Picture", "heic", "????ftyphei", "????ftyphev", "????ftypmif1"),
    PDF("application/pdf", "Paper", "pdf", "%PDF-"),
    MP3("audio/mpeg", "Sound recording", "mp3", "ID3", "\u00ff\u00fb", "\u00ff\u00f3", "\u00ff\u00f2"),
    WAV("audio/wav", "Sound recording", "wav", "RIFF????WAVE"),
    OGG("audio/ogg", "Sound recording", "ogg", "OggS"),
    M4A("audio/mp4", "Sound recording", "m4a", "????ftypM4A"),
    MP4("video/mp4", "Film", "mp4", "????ftypisom", "????ftypiso2", "????ftypmp4", "????ftyp3gp", "????ftypqt"),
    WEBM("video/webm", "Film", "webm", "\u001aE\u00df\u00a3");

    /// So many bytes say what a file is.
    static final int BEGINNING = 16;

    private static final char ANY = '?';

    private final String code;
    private final String words;
    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // made once and never changed
    private final List<String> marks;

    FileType(String code, String words, String ending, String... marks) {
        this.code = code;
        this.words = words;
        this.ending = ending;
        this.marks = List.of(marks);
    }

    /// Its media type.
    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /// Whether it is a picture.
    public boolean isPicture() {
        return switch (this) {
            case JPEG, PNG, GIF, WEBP, HEIC -> true;
            case PDF, MP3, WAV, OGG, M4A, MP4, WEBM -> false;
        };
    }

    /// `Picture, 1.2 MB. Not checked for viruses.`
    ///
    /// @param size    in bytes
    /// @param checked whether it was checked for viruses
    public String described(long size, boolean checked) {
        return "%s, %s.%s".formatted(words, inWords(size), checked ? "" : " Not checked for viruses.");
    }

    private static String inWords(long size) {
        return size < 1_000_000
                ? "%d KB".formatted(Math.max(1, size / 1000))
                : String.format(Locale.UK, "%.1f MB", size / 1_000_000.0);
    }

    /// What a file is called where it is downloaded: `leaflet-1a2b3c4d.pdf`. What somebody called it may say who they
    /// are.
    public String named(String what, UUID id) {
        return "%s-%s.%s".formatted(what, id.toString().substring(0, 8), ending);
    }

    /// What a file is by its first bytes, or nothing where it is none of these.
    static Optional<FileType> by(byte[] beginning) {
        var text = new String(beginning, StandardCharsets.ISO_8859_1);
        return Stream.of(values())
                .filter(each -> each.marks.stream().anyMatch(mark -> begins(text, mark)))
                .findFirst();
    }

    private static boolean begins(String text, String mark) {
        return text.length() >= mark.length()
                && IntStream.range(0, mark.length())
                        .allMatch(at -> mark.charAt(at) == ANY || mark.charAt(at) == text.charAt(at));
    }

    public static Optional<FileType> of(String code) {
        return Coded.of(values(), code);
    }
}
