package org.ownwords;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The options of a command: `--port 8080`, `--port=8080` or `--empty`.
///
/// @param misused why they cannot be understood, if they cannot
record Options(Map<String, String> values, Set<String> flags, Optional<String> misused) {

    private static final String FOLDER = "FOLDER";
    private static final String FILE = "FILE";

    static Options read(Deque<String> words, Set<String> takingValues, Set<String> flags) {
        var values = new HashMap<String, String>();
        var given = new HashSet<String>();
        while (!words.isEmpty()) {
            var word = words.pop();
            if (flags.contains(word)) {
                given.add(word);
                continue;
            }
            var parts = word.split("=", 2);
            var name = parts[0];
            if (!takingValues.contains(name)) {
                return misused((word.startsWith("-") ? "There is no option " : "There is no place for ") + word);
            }
            var value = parts.length == 2 ? parts[1] : next(words);
            if (value.isEmpty()) {
                return misused(name + " needs a value");
            }
            if (values.put(name, value) != null) {
                return misused(name + " is given twice");
            }
        }
        return new Options(values, given, Optional.empty());
    }

    /// The same, for a command that needs a folder, which is named without an option.
    static Options readWithFolder(Deque<String> words, Set<String> takingValues) {
        return readNaming(FOLDER, words, takingValues);
    }

    /// The same, for a command that needs a file.
    static Options readWithFile(Deque<String> words, Set<String> takingValues) {
        return readNaming(FILE, words, takingValues);
    }

    private static Options readNaming(String what, Deque<String> words, Set<String> takingValues) {
        var named = "";
        var others = new ArrayDeque<String>();
        var value = false;
        for (var word : words) {
            if (named.isEmpty() && !value && !word.startsWith("-")) {
                named = word;
            } else {
                others.add(word);
            }
            value = takingValues.contains(word);
        }
        if (named.isEmpty()) {
            return misused("Name the " + what.toLowerCase(Locale.ROOT));
        }
        var options = read(others, takingValues, Set.of());
        var values = new HashMap<>(options.values());
        values.put(what, named);
        return new Options(values, options.flags(), options.misused());
    }

    Path folder() {
        return Path.of(value(FOLDER).orElseThrow());
    }

    Path file() {
        return Path.of(value(FILE).orElseThrow());
    }

    private static String next(Deque<String> words) {
        return words.isEmpty() || words.peek().startsWith("--") ? "" : words.pop();
    }

    private static Options misused(String why) {
        return new Options(Map.of(), Set.of(), Optional.of(why));
    }

    /// The command they make, if they can be understood.
    Command command(Function<Options, Command> reading) {
        return misused.<Command>map(Command.Misused::new).orElseGet(() -> reading.apply(this));
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }
}
