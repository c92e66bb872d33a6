package org.ownwords.command;

import java.nio.file.Path;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The options of a command: `--port 8080`, `--port=8080` or `--empty`.
///
/// @param named   what was named without an option, or empty
/// @param usual   where the record is when no directory is named
/// @param misused why they cannot be understood, if they cannot
public record Options(
        Map<String, String> values, Set<String> flags, String named, Place usual, Optional<String> misused) {

    static Options read(Deque<String> words, Set<String> takingValues, Set<String> flags, Place usual) {
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
                return misused((word.startsWith("-") ? "There is no option " : "There is no place for ") + word, usual);
            }
            var value = parts.length == 2 ? parts[1] : next(words);
            if (value.isEmpty()) {
                return misused(name + " needs a value", usual);
            }
            if (values.put(name, value) != null) {
                return misused(name + " is given twice", usual);
            }
        }
        return new Options(values, given, "", usual, Optional.empty());
    }

    private static String next(Deque<String> words) {
        return words.isEmpty() || words.peek().startsWith("--") ? "" : words.pop();
    }

    private static Options misused(String why, Place usual) {
        return new Options(Map.of(), Set.of(), "", usual, Optional.of(why));
    }

    Options naming(String what) {
        return new Options(values, flags, what, usual, misused);
    }

    /// What they ask for, if they can be understood.
    Asked asked(Function<Options, Asked> reading) {
        return misused.<Asked>map(Asked.Misused::new).orElseGet(() -> reading.apply(this));
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public Optional<Path> path(String name) {
        return value(name).map(Path::of);
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }

    /// The file or folder that was named without an option.
    public Path namedPath() {
        return Path.of(named);
    }

    /// Where the record is: `--data`, or where it usually is.
    public Place place() {
        return value("--data")
                .<Place>map(data -> new Place.Directory(Path.of(data)))
                .orElse(usual);
    }
}
