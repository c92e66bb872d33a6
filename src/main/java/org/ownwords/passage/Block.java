package org.ownwords.passage;

import java.util.Arrays;
import java.util.List;

/// A piece of a paper. An empty line ends one.
public sealed interface Block {

    /// A line that begins with `#`.
    record Heading(String words) implements Block {}

    /// Lines that each begin with a hyphen.
    record Points(List<String> points) implements Block {}

    record Words(String words) implements Block {}

    static List<Block> of(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .filter(piece -> !piece.isBlank())
                .map(String::strip)
                .map(Block::block)
                .toList();
    }

    private static Block block(String piece) {
        var lines = piece.lines().toList();
        if (lines.size() == 1 && piece.startsWith("# ")) {
            return new Heading(piece.substring(2));
        }
        return lines.stream().allMatch(line -> line.startsWith("- "))
                ? new Points(lines.stream().map(line -> line.substring(2)).toList())
                : new Words(piece);
    }
}
