package org.ownwords;

import java.util.Map;
import org.ownwords.database.Database;

final class Commands {
    private Commands() {}

    static void run(String[] args) {
        var database = Database.embedded(java.nio.file.Path.of("var"));
        var application = OwnwordsApplication.start(database, Map.of("server.port", 8080));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            application.close();
            database.close();
        }));
    }
}
