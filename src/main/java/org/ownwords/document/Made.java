package org.ownwords.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of making a document.
sealed interface Made {

    /// The whole of it.
    final class Whole implements Made {

        private final byte[] bytes;
        private final @Nullable UUID set;

        /// @param set the row of the council's wording that it has, or null for ours
        Whole(byte[] bytes, @Nullable UUID set) {
            this.bytes = bytes;
            this.set = set;
        }

        byte[] bytes() {
            return bytes;
        }

        @Nullable UUID set() {
            return set;
        }

        /// SHA-256, in hexadecimal.
        String digest() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// The council has no wording in this language and form.
    record NotWorded() implements Made {}

    /// These letters cannot be printed.
    record NotPrintable(List<String> letters) implements Made {}
}
