package org.ownwords.govuk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The templates as the application has them, called by name.
final class Templates {

    private static final Path SOURCES = Path.of("src/main/java/org/ownwords/govuk");

    private static final Pattern REQUIRED = Pattern.compile("(?m)^@param [^=\\n]* (\\w+)$");

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.ownwords");

    private Templates() {}

    static String render(String template, Map<String, @Nullable Object> parameters) {
        var output = new StringOutput();
        ENGINE.render("govuk/" + template + ".jte", parameters, output);
        return output.toString();
    }

    /// One for each component.
    static List<String> all() {
        try (var files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".jte"))
                    .map(file -> file.substring(0, file.length() - ".jte".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Parameter> parametersOf(String template) {
        try {
            var parameters = Arrays.stream(Class.forName("org.ownwords.govuk.Jte" + template + "Generated")
                            .getMethods())
                    .filter(method -> method.getName().equals("render"))
                    .findFirst()
                    .orElseThrow()
                    .getParameters();
            return List.of(parameters).subList(2, parameters.length);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("There is no template " + template, e);
        }
    }

    /// The parameters no call may leave out.
    static Set<String> requiredBy(String template) {
        try {
            return REQUIRED.matcher(Files.readString(SOURCES.resolve(template + ".jte")))
                    .results()
                    .map((MatchResult parameter) -> parameter.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
