package org.ownwords.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What the server writes to its log from a moment on.
record ServersWords(Path log, long from) {

    private static final String GIVES_UP = "FATAL:";

    static ServersWords from(Path log) throws IOException {
        return new ServersWords(log, Files.exists(log) ? Files.size(log) : 0);
    }

    /// The reason it gave last for not starting or not letting us in.
    Optional<String> reason() throws IOException {
        if (!Files.exists(log)) {
            return Optional.empty();
        }
        try (var written = Files.newInputStream(log)) {
            written.skipNBytes(Math.min(from, Files.size(log)));
            return new String(written.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(GIVES_UP))
                    .map(line -> line.substring(line.indexOf(GIVES_UP) + GIVES_UP.length())
                            .strip())
                    .reduce((_, later) -> later);
        }
    }
}
