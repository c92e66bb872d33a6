package org.ownwords;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.json.JsonParserFactory;

/// All that the application and its start script read from their surroundings, found where it is read: in the
/// sources, in the script, and in what Spring Boot says of its own settings.
final class Settable {

    private static final Pattern IN_SCRIPT = Pattern.compile("\\$\\{([A-Z_]+)[:}-]");
    private static final Pattern IN_SOURCES =
            Pattern.compile("getenv\\(\"([A-Z_]+)\"\\)|[\"{:](ownwords(?:\\.[a-z-]+)+)[:\"}]");

    private final Set<String> names = new HashSet<>();

    private Settable() {}

    static Settable read() throws IOException {
        var settable = new Settable();
        IN_SCRIPT
                .matcher(Files.readString(ComposeFile.DEPLOY.resolve("ownwords")))
                .results()
                .forEach(each -> settable.add(each.group(1)));
        try (var sources = Files.walk(Path.of("src", "main"))) {
            for (var source : sources.filter(Settable::isRead).toList()) {
                IN_SOURCES
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(each -> settable.add(each.group(1) == null ? each.group(2) : each.group(1)));
            }
        }
        var metadata = Settable.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json");
        for (var file : Collections.list(metadata)) {
            try (var in = file.openStream()) {
                settable.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return settable;
    }

    private static boolean isRead(Path file) {
        return file.toString().endsWith(".java") || file.endsWith("application.properties");
    }

    private void addAll(String metadata) {
        var properties = JsonParserFactory.getJsonParser().parseMap(metadata).get("properties");
        if (properties instanceof Iterable<?> each) {
            each.forEach(property -> add(String.valueOf(((Map<?, ?>) property).get("name"))));
        }
    }

    private void add(String name) {
        names.add(plain(name));
    }

    /// Whether a variable, or a line of a file of settings, is one that is read.
    boolean has(String name) {
        return names.contains(plain(name));
    }

    /// `ownwords.provider.client-id` is OWNWORDS_PROVIDER_CLIENT_ID, and what is in
    /// brackets is a key of its own.
    private static String plain(String name) {
        return name.replaceAll("\\[.*]", "").replaceAll("[._-]", "").toLowerCase(Locale.ROOT);
    }
}
