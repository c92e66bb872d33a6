package org.ownwords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What `deploy/compose.yaml` says, as an operator's tool would read it.
public final class ComposeFile {

    public static final Path DEPLOY = Path.of("deploy");

    private static final Pattern LEFT_OPEN = Pattern.compile("\\$\\{([A-Z_]+)(?::[-?]([^}]*))?}");

    private final String text;
    private final Map<?, ?> services;

    private ComposeFile(String text, Map<?, ?> services) {
        this.text = text;
        this.services = services;
    }

    public static ComposeFile read() throws IOException {
        var text = Files.readString(DEPLOY.resolve("compose.yaml"));
        Map<?, ?> whole = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return new ComposeFile(text, (Map<?, ?>) Objects.requireNonNull(whole.get("services")));
    }

    /// The names that a text leaves to be filled in: `${NAME}`, `${NAME:-otherwise}`, `${NAME:?}`.
    static Set<String> leftOpen(String text) {
        var names = new TreeSet<String>();
        LEFT_OPEN.matcher(text).results().forEach(each -> names.add(each.group(1)));
        return names;
    }

    /// A text with its names filled in.
    public static String filledIn(String text, Map<String, String> values) {
        return LEFT_OPEN.matcher(text).replaceAll(each -> {
            var otherwise = each.group(2);
            var value = values.getOrDefault(each.group(1), otherwise == null ? "" : otherwise);
            return value.replace("\\", "\\\\").replace("$", "\\$");
        });
    }

    Set<String> leftOpen() {
        return leftOpen(text);
    }

    Set<String> services() {
        var names = new TreeSet<String>();
        services.keySet().forEach(name -> names.add(name.toString()));
        return names;
    }

    private Map<?, ?> service(String name) {
        return (Map<?, ?>) Objects.requireNonNull(services.get(name), name);
    }

    String image(String service) {
        return String.valueOf(service(service).get("image"));
    }

    boolean hasHealthCheck(String service) {
        return service(service).containsKey("healthcheck");
    }

    List<String> healthCheck(String service) {
        var check = (Map<?, ?>) Objects.requireNonNull(service(service).get("healthcheck"));
        return words(check.get("test"));
    }

    public List<String> command(String service) {
        return words(service(service).get("command"));
    }

    List<String> ports(String service) {
        return words(service(service).get("ports"));
    }

    List<String> volumes(String service) {
        return words(service(service).get("volumes"));
    }

    /// The condition on which it waits for another service, by that one's name.
    Map<String, String> waitsFor(String service) {
        var conditions = new LinkedHashMap<String, String>();
        if (service(service).get("depends_on") instanceof Map<?, ?> others) {
            others.forEach((name, how) ->
                    conditions.put(name.toString(), String.valueOf(((Map<?, ?>) how).get("condition"))));
        }
        return conditions;
    }

    public Map<String, String> environment(String service) {
        var variables = new LinkedHashMap<String, String>();
        if (service(service).get("environment") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> variables.put(name.toString(), String.valueOf(value)));
        }
        return variables;
    }

    private static List<String> words(@Nullable Object list) {
        var words = new ArrayList<String>();
        if (list instanceof List<?> given) {
            given.forEach(each -> words.add(String.valueOf(each)));
        }
        return words;
    }
}
