package org.ownwords.larchmere;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import org.ownwords.vocabulary.ShippedText;

/// What people in the plainer records say, from `words.txt`. Each line is taken once.
final class Words {

    private final Map<String, Queue<String>> left = new HashMap<>();

    Words() {
        Queue<String> section = new ArrayDeque<>();
        for (var line :
                ShippedText.beside(Words.class, "words.txt").text().lines().toList()) {
            if (line.startsWith("[")) {
                section = left.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayDeque<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line);
            }
        }
    }

    /// The next line of a section, unless all of them have been said.
    Optional<String> take(String section) {
        return Optional.ofNullable(
                Objects.requireNonNull(left.get(section), section).poll());
    }
}
