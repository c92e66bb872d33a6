package org.ownwords.annualreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ownwords.pdf.Pdf;

/// A report as a file: PDF that a screen reader can read (PDF/UA-1).
final class File {

    private final byte[] bytes;

    private File(byte[] bytes) {
        this.bytes = bytes;
    }

    static File of(String html) {
        var out = new ByteArrayOutputStream();
        try {
            Pdf.write(html, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new File(out.toByteArray());
    }

    byte[] bytes() {
        return bytes;
    }

    /// SHA-256, in hexadecimal.
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
