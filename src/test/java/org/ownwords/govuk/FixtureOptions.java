package org.ownwords.govuk;

import gg.jte.Content;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Turns the options of a fixture into the parameters of a template. An option that no parameter takes is an error.
final class FixtureOptions {

    /// In the fixtures, but not among the component's options, and nothing becomes of them.
    private static final Set<String> WITHOUT_EFFECT = Set.of("fileUpload.value");

    /// Ours, where Java or the two forms of an option ask for another name.
    private static final Map<String, String> NAMES =
            Map.of("for", "forId", "beforeInputs", "beforeInput", "afterInputs", "afterInput");

    /// The slots of the service navigation are markup by their nature, and only the last may have other options.
    private static final Pattern MARKUP = Pattern.compile("serviceNavigation\\.slots\\.\\w+");

    private FixtureOptions() {}

    static Map<String, @Nullable Object> parameters(String template, JsonNode options) {
        var types = new LinkedHashMap<String, Type>();
        for (var parameter : Templates.parametersOf(template)) {
            types.put(parameter.getName(), parameter.getParameterizedType());
        }
        var parameters = new HashMap<String, @Nullable Object>();
        named(options, types.keySet(), template)
                .forEach((name, option) -> parameters.put(
                        name, value(option, Objects.requireNonNull(types.get(name)), template + "." + name)));
        return parameters;
    }

    private static Map<String, JsonNode> named(JsonNode options, Set<String> names, String where) {
        var named = new LinkedHashMap<String, JsonNode>();
        options.properties().stream()
                .filter(option -> !isHtml(option.getKey()))
                .filter(option -> !WITHOUT_EFFECT.contains(where + "." + option.getKey()))
                .forEach(option -> named.put(nameOf(option.getKey(), names, where), option.getValue()));
        options.properties().stream()
                .filter(option -> isHtml(option.getKey()))
                .filter(option -> !isFalsy(option.getValue()))
                .forEach(option -> named.put(nameOf(option.getKey(), names, where), html(option.getValue())));
        return named;
    }

    private static String nameOf(String option, Set<String> names, String where) {
        var text = option.equals("html") ? "text" : option.replaceFirst("Html$", "Text");
        return List.of(option, text, NAMES.getOrDefault(option, option), option.equals("html") ? "content" : option)
                .stream()
                .filter(names::contains)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing takes " + where + "." + option + " among " + names));
    }

    private static boolean isHtml(String option) {
        return option.equals("html") || option.endsWith("Html");
    }

    /// Marks words as markup, as an object with the option html does.
    private static JsonNode html(JsonNode words) {
        return JsonNodeFactory.instance.objectNode().set("html", words);
    }

    private static boolean isFalsy(JsonNode option) {
        return option.isNull()
                || (option.isBoolean() && !option.booleanValue())
                || (option.isString() && option.stringValue().isEmpty());
    }

    private static @Nullable Object value(JsonNode option, Type type, String where) {
        if (option.isNull()) {
            return null;
        }
        if (option.isString() && MARKUP.matcher(where).matches()) {
            return value(html(option), type, where);
        }
        return switch (type) {
            case ParameterizedType generic -> collection(option, generic, where);
            case Class<?> simple when simple == String.class -> words(option, where);
            case Class<?> simple when simple == Content.class -> content(option, where);
            case Class<?> simple when simple == boolean.class || simple == Boolean.class -> truth(option, where);
            case Class<?> simple when simple == int.class || simple == Integer.class -> number(option, where);
            case Class<?> simple when simple.isRecord() -> record(option, simple, where);
            default -> throw new AssertionError("Cannot make " + type + " for " + where);
        };
    }

    private static String words(JsonNode option, String where) {
        if (!option.isValueNode()) {
            throw new AssertionError("Not words: " + where + " is " + option);
        }
        return option.asString();
    }

    private static boolean truth(JsonNode option, String where) {
        if (!option.isBoolean()) {
            throw new AssertionError("Neither true nor false: " + where + " is " + option);
        }
        return option.booleanValue();
    }

    private static int number(JsonNode option, String where) {
        if (!option.isInt()) {
            throw new AssertionError("Not a number: " + where + " is " + option);
        }
        return option.intValue();
    }

    private static @Nullable Content content(JsonNode option, String where) {
        if (!option.isObject()) {
            return isFalsy(option) ? null : Text.of(words(option, where));
        }
        if (!Set.of("text", "html").containsAll(option.propertyNames())) {
            throw new AssertionError("Not only content: " + where + " is " + option);
        }
        if (option.has("html") && !isFalsy(option.get("html"))) {
            var markup = words(option.get("html"), where);
            return output -> output.writeContent(markup);
        }
        return option.has("text") ? content(option.get("text"), where) : null;
    }

    private static Object collection(JsonNode option, ParameterizedType type, String where) {
        if (type.getRawType() == Map.class) {
            var values = new LinkedHashMap<String, @Nullable Object>();
            option.properties().forEach(entry -> values.put(entry.getKey(), attribute(entry.getValue(), where)));
            return values;
        }
        var values = new ArrayList<@Nullable Object>();
        var each = type.getActualTypeArguments()[0];
        option.values().forEach(value -> values.add(isFalsy(value) ? null : value(value, each, where + "[]")));
        return values;
    }

    private static @Nullable Object attribute(JsonNode value, String where) {
        if (value.isObject()) {
            var given = attribute(value.get("value"), where);
            return value.has("optional") && value.get("optional").booleanValue() ? new OptionalAttribute(given) : given;
        }
        return value.isNull() ? null : value.isBoolean() ? (Object) value.booleanValue() : words(value, where);
    }

    private static @Nullable Object record(JsonNode option, Class<?> type, String where) {
        if (isFalsy(option)) {
            return null;
        }
        var components = List.of(type.getRecordComponents());
        var given =
                named(option, components.stream().map(RecordComponent::getName).collect(Collectors.toSet()), where);
        try {
            return type.getDeclaredConstructor(
                            components.stream().map(RecordComponent::getType).toArray(Class[]::new))
                    .newInstance(components.stream()
                            .map(component -> component(component, given.get(component.getName()), where))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot make " + type + " for " + where, e);
        }
    }

    private static @Nullable Object component(RecordComponent component, @Nullable JsonNode option, String where) {
        if (option == null) {
            return component.getType() == boolean.class ? Boolean.FALSE : null;
        }
        return value(option, component.getGenericType(), where + "." + component.getName());
    }
}
