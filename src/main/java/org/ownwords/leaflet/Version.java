package org.ownwords.leaflet;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.attached.FileType;

/// A leaflet in one language and one form. It is never changed: it is followed by another, or ended.
/// It is wide because its page shows each of these by itself.
///
/// @param leaflet the leaflet it is of
/// @param lastDay the last day on which it is given, or null where it was not ended
record Version(
        UUID id,
        UUID leaflet,
        String language,
        Format format,
        Content content,
        LocalDate from,
        @Nullable LocalDate lastDay) {

    /// What somebody reads, hears or watches.
    sealed interface Content {

        record Words(String words) implements Content {
            public Words {
                if (words.isBlank()) {
                    throw new IllegalArgumentException("A leaflet says something");
                }
            }
        }

        /// A file, as it was sent here.
        ///
        /// @param digest SHA-256 of its bytes, in hexadecimal
        record File(FileType type, long size, String digest, boolean checked) implements Content {}
    }

    /// `Easy Read, Polish`
    String words() {
        return "%s, %s".formatted(format.words(), language);
    }

    /// What its file is, or nothing where it is words.
    String file() {
        return switch (content) {
            case Content.Words _ -> "";
            case Content.File(var type, var size, var _, var checked) -> type.described(size, checked);
        };
    }

    /// Whether another is of the same leaflet, in the same language and form.
    boolean isLike(Version other) {
        return leaflet.equals(other.leaflet)
                && format == other.format
                && language.toLowerCase(Locale.UK).equals(other.language.toLowerCase(Locale.UK));
    }

    String path() {
        return "/leaflets/" + id;
    }
}
