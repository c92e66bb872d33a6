package org.ownwords;

import java.nio.file.Path;
import org.ownwords.command.Place;
import org.ownwords.database.Database;

/// What the application needs: its database, and its claim to a directory of this machine.
record Ground(SoleApplication claim, Database database) implements AutoCloseable {

    static Ground at(Place place) {
        return switch (place) {
            case Place.Directory(var path) -> claimed(path);
            case Place.Server(var url) -> onServer(url);
        };
    }

    private static Ground claimed(Path directory) {
        var claim = SoleApplication.on(directory);
        try {
            return new Ground(claim, Database.embedded(directory));
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    private static Ground onServer(String url) {
        var database = Database.server(url);
        return new Ground(PlaceOfServer.claim(Path.of(System.getProperty("java.io.tmpdir")), database.url()), database);
    }

    @Override
    public void close() {
        database.close();
        claim.close();
    }
}
