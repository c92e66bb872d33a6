package org.ownwords.command;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The words of a command line that come after the name of the command.
public final class Words {

    private final Deque<String> words;
    private final Place usual;

    /// @param usual where the record is when no directory is named
    public Words(Collection<String> words, Place usual) {
        this.words = new ArrayDeque<>(words);
        this.usual = usual;
    }

    /// The next word, removed from the list, unless it is an option.
    public Optional<String> next() {
        return words.isEmpty() || words.peek().startsWith("--") ? Optional.empty() : Optional.of(words.pop());
    }

    /// Reads options: `--port 8080`, `--port=8080` or `--empty`.
    public Asked options(Set<String> takingValues, Set<String> flags, Function<Options, Asked> reading) {
        return Options.read(words, takingValues, flags, usual).asked(reading);
    }

    /// The same, for a command that needs something which is named without an option.
    ///
    /// @param what a word for it: `FOLDER`
    public Asked naming(String what, Set<String> takingValues, Function<Options, Asked> reading) {
        return naming(what, takingValues, Set.of(), reading);
    }

    /// The same, with flags among the options.
    public Asked naming(String what, Set<String> takingValues, Set<String> flags, Function<Options, Asked> reading) {
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
            return new Asked.Misused("Name the " + what.toLowerCase(Locale.ROOT));
        }
        return Options.read(others, takingValues, flags, usual).naming(named).asked(reading);
    }
}
