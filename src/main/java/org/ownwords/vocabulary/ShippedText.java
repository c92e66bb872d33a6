package org.ownwords.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A text that comes with the software, beside the class that reads it.
public record ShippedText(String text) {

    public static ShippedText beside(Class<?> reader, String file) {
        try (var in = Objects.requireNonNull(reader.getResourceAsStream(file), file)) {
            return new ShippedText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A line that is a key and what it says.
    public record Keyed(String key, String says) {}

    /// Its lines, each a key and what it says, in their order. Blank lines and those that begin with `#` say nothing.
    ///
    /// @throws IllegalArgumentException where a line has no key
    public List<Keyed> keyed() {
        var keyed = new ArrayList<Keyed>();
        for (var line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var parts = line.split(": ", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("A line is a key and what it says: " + line);
            }
            keyed.add(new Keyed(parts[0], parts[1].strip()));
        }
        return List.copyOf(keyed);
    }
}
