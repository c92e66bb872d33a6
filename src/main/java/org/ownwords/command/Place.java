package org.ownwords.command;

import java.nio.file.Path;
import org.ownwords.database.Database;

/// Where the record is.
public sealed interface Place {

    /// On the built-in server, under a directory.
    record Directory(Path path) implements Place {}

    /// On a server of the operator's own. Its address may contain a password and is not shown.
    record Server(String url) implements Place {
        @Override
        public String toString() {
            return "the server of OWNWORDS_DATABASE_URL";
        }
    }

    /// Its database, brought up to date first. A new directory starts empty.
    default Database upToDate() {
        return switch (this) {
            case Directory(var path) -> Database.embedded(path);
            case Server(var url) -> Database.server(url);
        };
    }

    /// Its database, left as it is.
    default Database asItIs() {
        return switch (this) {
            case Directory(var path) -> Database.embeddedAsItIs(path);
            case Server(var url) -> Database.serverAsItIs(url);
        };
    }
}
