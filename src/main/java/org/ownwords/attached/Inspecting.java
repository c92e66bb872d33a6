package org.ownwords.attached;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.ownwords.attached.Inspected.Why;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Looks at a file before any of it is kept: how large it is, what its first bytes say it is, and whether the virus
/// scanner finds something in it, where there is one.
@Component
public class Inspecting {

    private final VirusScanner scanner;
    private final long most;

    Inspecting(VirusScanner scanner, @Value("${ownwords.attachments.most:20MB}") DataSize most) {
        this.scanner = scanner;
        this.most = most.toBytes();
    }

    /// Whether it can be kept, or why not.
    ///
    /// @throws UncheckedIOException where it cannot be read to its end
    public Inspected inspect(Bytes bytes) {
        try {
            return inspected(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Inspected inspected(Bytes bytes) throws IOException {
        var read = ReadFile.of(bytes);
        if (read.size() > most) {
            return new Inspected.Refused(Why.TOO_LARGE);
        }
        var type = read.type();
        if (type.isEmpty()) {
            return new Inspected.Refused(Why.OF_NO_KIND_THAT_IS_TAKEN);
        }
        return switch (scanner.scan(bytes)) {
            case Scanned.Infected() -> new Inspected.Refused(Why.INFECTED);
            case Scanned.NoAnswer() -> new Inspected.Refused(Why.COULD_NOT_BE_CHECKED);
            case Scanned.Clean() -> new Inspected.Taken(type.get(), read.size(), read.digest(), true);
            case Scanned.NotAsked() -> new Inspected.Taken(type.get(), read.size(), read.digest(), false);
        };
    }

    /// The most that is taken, in words.
    public String most() {
        return "%d MB".formatted(most / (1 << 20));
    }
}
