package org.ownwords.exchange.exporting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.interchange.Sends;

/// The rows of all files as they are sent, put together from what the concepts give.
final class SentFiles {

    private final Map<InterchangeFile, SentRows> rows = new EnumMap<>(InterchangeFile.class);

    /// @throws IllegalStateException where the rows of a file, or a column of it, are given twice or by nobody
    SentFiles(List<Sends> concepts) {
        var sent = concepts.stream().flatMap(concept -> concept.sent().stream()).toList();
        for (var file : InterchangeFile.values()) {
            rows.put(
                    file,
                    SentRows.of(
                            file,
                            sent.stream()
                                    .filter(each -> each.kind() == file.kind())
                                    .toList()));
        }
    }

    /// What the modules of this application offer.
    static SentFiles offered() {
        return new SentFiles(ServiceLoader.load(Sends.class, Sends.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    SentRows of(InterchangeFile file) {
        return Objects.requireNonNull(rows.get(file));
    }
}
