package org.ownwords.exchange.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A small grammar that makes sentences. A line is a rule, `place: the {where} | my home`: one of what stands
/// between the bars is taken, and a name in braces is another rule. `{name}` is the given name of the person
/// spoken of, and `\n` is a new line.
final class Grammar {

    private sealed interface Part {
        record Text(String text) implements Part {}

        record Name() implements Part {}

        record Rule(List<List<Part>> choices) implements Part {}
    }

    private static final String NAME = "name";

    private final Map<String, Part.Rule> rules = new HashMap<>();

    private Grammar() {}

    static Grammar of(String lines) {
        var grammar = new Grammar();
        lines.lines().filter(line -> !line.isBlank()).forEach(grammar::read);
        grammar.rules.forEach((name, rule) -> {
            if (rule.choices().isEmpty()) {
                throw new IllegalArgumentException("No rule is called " + name);
            }
        });
        return grammar;
    }

    private void read(String line) {
        var colon = line.indexOf(": ");
        var rule = rule(line.substring(0, colon));
        for (var choice : line.substring(colon + 2).replace("\\n", "\n").split(" \\| ", -1)) {
            rule.choices().add(parts(choice));
        }
    }

    private Part.Rule rule(String name) {
        return rules.computeIfAbsent(name, _ -> new Part.Rule(new ArrayList<>()));
    }

    private List<Part> parts(String choice) {
        var parts = new ArrayList<Part>();
        var from = 0;
        for (var open = choice.indexOf('{'); open >= 0; open = choice.indexOf('{', from)) {
            var close = choice.indexOf('}', open);
            if (open > from) {
                parts.add(new Part.Text(choice.substring(from, open)));
            }
            var name = choice.substring(open + 1, close);
            parts.add(name.equals(NAME) ? new Part.Name() : rule(name));
            from = close + 1;
        }
        if (from < choice.length()) {
            parts.add(new Part.Text(choice.substring(from)));
        }
        return parts;
    }

    /// Something the rule of that name can say, about a person of that given name.
    String say(String rule, Chance chance, String name) {
        var said = rules.get(rule);
        if (said == null) {
            throw new IllegalArgumentException("No rule is called " + rule);
        }
        var text = new StringBuilder();
        say(said, chance, name, text);
        return text.toString();
    }

    private static void say(Part part, Chance chance, String name, StringBuilder text) {
        switch (part) {
            case Part.Text(var literal) -> text.append(literal);
            case Part.Name() -> text.append(name);
            case Part.Rule(var choices) ->
                choices.get(chance.below(choices.size())).forEach(each -> say(each, chance, name, text));
        }
    }
}
