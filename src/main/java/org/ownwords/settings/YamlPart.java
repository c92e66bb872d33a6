package org.ownwords.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ownwords.settings.SetUpFile.Wrong;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A part of a file with names and values, that remembers in which line each is. Every value is read as it is
/// written: `no` and `0990` are words and not what YAML makes of them.
final class YamlPart {

    private final int line;

    /// Whether it has names and values. What it has not is not said one by one.
    private final boolean readable;

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Wrong> wrong;

    YamlPart(@Nullable Node node, List<Wrong> wrong) {
        this.wrong = wrong;
        this.line = node == null ? 1 : line(node);
        this.readable = node instanceof MappingNode;
        if (!(node instanceof MappingNode mapping)) {
            wrong(line, "Names with their values are expected here, such as name: Larchmere Council");
            return;
        }
        for (var each : mapping.getValue()) {
            var name = each.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (values.putIfAbsent(name, each.getValueNode()) != null) {
                wrong(line(each.getKeyNode()), name + " is there twice");
            }
        }
    }

    /// The line it begins in, from 1.
    int line() {
        return line;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    int lineOf(String name) {
        var node = values.get(name);
        return node == null ? line : line(node);
    }

    void wrong(int inLine, String why) {
        wrong.add(new Wrong(inLine, why));
    }

    private void missing(String name) {
        if (readable) {
            wrong(line, name + " is missing");
        }
    }

    String words(String name) {
        return optional(name).orElseGet(() -> {
            // Of another shape, it is wrong already.
            if (values.get(name) == null || values.get(name) instanceof ScalarNode) {
                missing(name);
            }
            return "";
        });
    }

    Optional<String> optional(String name) {
        asked.add(name);
        return switch (values.get(name)) {
            case null -> Optional.empty();
            case ScalarNode scalar -> Optional.of(scalar.getValue().strip()).filter(words -> !words.isEmpty());
            case Node node -> {
                wrong(line(node), name + " is one value, and no list");
                yield Optional.empty();
            }
        };
    }

    /// One of a list, by its code.
    ///
    /// @param known the codes there are, for whoever wrote another
    <T> Optional<T> choice(String name, Function<String, Optional<T>> codes, List<String> known) {
        var code = optional(name);
        var found = code.flatMap(codes);
        if (found.isEmpty() && readable) {
            wrong(
                    lineOf(name),
                    code.map(each -> "%s is “%s”, and has to be one of: ".formatted(name, each))
                                    .orElse(name + " is missing. It is one of: ")
                            + String.join(", ", known));
        }
        return found;
    }

    Optional<LocalDate> day(String name) {
        return optional(name).flatMap(day -> {
            try {
                return Optional.of(LocalDate.parse(day));
            } catch (DateTimeParseException e) {
                wrong(lineOf(name), "%s is “%s”, and has to be a day like 2026-04-01".formatted(name, day));
                return Optional.empty();
            }
        });
    }

    Optional<Integer> number(String name, int least, int most) {
        return optional(name).flatMap(number -> {
            try {
                var value = Integer.parseInt(number);
                if (value >= least && value <= most) {
                    return Optional.of(value);
                }
            } catch (NumberFormatException e) {
                // Said below.
            }
            wrong(
                    lineOf(name),
                    "%s is “%s”, and has to be a number from %d to %d".formatted(name, number, least, most));
            return Optional.empty();
        });
    }

    Optional<Boolean> yes(String name) {
        return optional(name).flatMap(answer -> switch (answer) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> {
                wrong(lineOf(name), "%s is “%s”, and has to be yes or no".formatted(name, answer));
                yield Optional.empty();
            }
        });
    }

    /// A part within it.
    YamlPart part(String name) {
        asked.add(name);
        var node = values.get(name);
        if (node == null) {
            missing(name);
            return new YamlPart(null, new ArrayList<>());
        }
        return new YamlPart(node, wrong);
    }

    /// The parts of a list within it; none where the list is not there.
    List<YamlPart> parts(String name) {
        asked.add(name);
        return switch (values.get(name)) {
            case null -> List.of();
            case SequenceNode list ->
                list.getValue().stream().map(node -> new YamlPart(node, wrong)).toList();
            case Node node -> {
                wrong(line(node), name + " is a list: each begins with a hyphen");
                yield List.of();
            }
        };
    }

    /// Says of everything nobody has asked for that it has no meaning: a name that is written wrongly is
    /// never passed over.
    void nothingElse() {
        values.forEach((name, node) -> {
            if (!asked.contains(name)) {
                wrong(line(node), "%s has no meaning here. What has: %s".formatted(name, String.join(", ", asked)));
            }
        });
    }
}
