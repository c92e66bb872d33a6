package org.ownwords;

import java.nio.file.Path;
import java.util.Optional;
import org.ownwords.database.Database;

/// What the application stands on: its database and, where that is in a directory, its claim to it.
record Ground(Optional<SoleApplication> claim, Database database) implements AutoCloseable {

    static Ground at(Command.Place place) {
        return switch (place) {
            case Command.Place.Directory(var path) -> claimed(path);
            case Command.Place.Server(var url) -> new Ground(Optional.empty(), Database.server(url));
        };
    }

    private static Ground claimed(Path directory) {
        var claim = SoleApplication.on(directory);
        try {
            return new Ground(Optional.of(claim), Database.embedded(directory));
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    @Override
    public void close() {
        database.close();
        claim.ifPresent(SoleApplication::close);
    }
}
