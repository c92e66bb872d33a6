package org.ownwords.exchange.carrying;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.ownwords.exchange.format.Small;

/// Ordinary ZIPs, and ZIPs made to do harm.
final class Zips {

    private static final int CENTRAL = 0x02014b50;

    private Zips() {}

    /// @param namesAndContents in turn; a name that ends in a stroke is a folder
    static byte[] of(String... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The small folder, for a council.
    static byte[] small(String authority) {
        return of(
                "people.csv",
                Small.PEOPLE,
                "concerns.csv",
                Small.CONCERNS.replace(",504,", "," + authority + ","),
                "enquiries.csv",
                Small.ENQUIRIES,
                "outcomes.csv",
                Small.OUTCOMES,
                "risks.csv",
                Small.RISKS,
                "reviews.csv",
                Small.REVIEWS.replace(",504,", "," + authority + ","));
    }

    /// The same with a text of the same length put for another, wherever it stands.
    static byte[] with(byte[] zip, String text, String other) {
        var latin = new String(zip, StandardCharsets.ISO_8859_1);
        return latin.replace(text, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// The same with bytes changed in the first entry of its directory.
    static byte[] withDirectory(byte[] zip, int offset, int... values) {
        var changed = zip.clone();
        var at = directory(zip);
        for (var i = 0; i < values.length; i++) {
            changed[at + offset + i] = (byte) values[i];
        }
        return changed;
    }

    private static int directory(byte[] zip) {
        var bytes = java.nio.ByteBuffer.wrap(zip).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        for (var i = 0; i < zip.length - 4; i++) {
            if (bytes.getInt(i) == CENTRAL) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no directory in it");
    }

    /// What is in a ZIP, by name.
    static Map<String, String> contents(byte[] bytes) throws IOException {
        var contents = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return contents;
    }
}
