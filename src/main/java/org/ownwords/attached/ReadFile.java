package org.ownwords.attached;

import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// What a file is, how large, and the digest of its bytes, read once from beginning to end.
///
/// @param digest SHA-256, in hexadecimal
record ReadFile(Optional<FileType> type, long size, String digest) {

    private static final int PIECE = 1 << 16;

    static ReadFile of(Bytes bytes) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(bytes.open(), digest)) {
            var beginning = in.readNBytes(FileType.BEGINNING);
            var size = (long) beginning.length;
            var piece = new byte[PIECE];
            for (var read = in.read(piece); read > 0; read = in.read(piece)) {
                size += read;
            }
            return new ReadFile(FileType.by(beginning), size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
