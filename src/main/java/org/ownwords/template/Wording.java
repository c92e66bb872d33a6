package org.ownwords.template;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a document in one language and style.
///
/// @param document the code of its kind
/// @param parts    the words of each part by its code
public record Wording(String document, Language language, Style style, Map<String, String> parts) {

    static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\n]*)}");

    public Wording {
        parts = Map.copyOf(parts);
    }

    /// The words of a part, with its fields as they are written; empty where it has none.
    public String part(String code) {
        return parts.getOrDefault(code, "");
    }

    /// The same wording with its fields filled in. What is filled in is never looked through again, so that braces in a
    /// name stay braces.
    public Wording filled(Function<Field, String> values) {
        return new Wording(
                document,
                language,
                style,
                parts.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, part -> filled(part.getValue(), values))));
    }

    /// On the made-up case.
    public Wording madeUp() {
        return filled(Field::madeUp);
    }

    private static String filled(String words, Function<Field, String> values) {
        return IN_BRACES
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Field.of(found.group(1)).map(values).orElse(found.group())));
    }
}
