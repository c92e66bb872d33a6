package org.ownwords.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ownwords.vocabulary.ShippedText;

/// The guides that come with the software. They are read from a file.
final class Published {

    static final List<Guide> GUIDES =
            read(ShippedText.beside(Published.class, "guides.txt").text());

    private Published() {}

    /// Reads guides from text.
    ///
    /// @throws IllegalArgumentException naming the line that cannot be read
    static List<Guide> read(String text) {
        var guides = new ArrayList<Guide>();
        var guide = new HashMap<String, String>();
        var words = new ArrayList<String>();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var parts = line.split(" ", 2);
            var rest = parts.length < 2 ? "" : parts[1];
            switch (parts[0]) {
                case "guide" -> {
                    end(guide, words, guides);
                    guide.put("guide", rest);
                }
                case "title", "kind", "places", "for", "source" -> guide.put(parts[0], rest);
                case "|" -> words.add(rest);
                default -> throw new IllegalArgumentException("Nothing begins like this line: " + line);
            }
        }
        end(guide, words, guides);
        if (guides.stream().map(Guide::code).distinct().count() != guides.size()) {
            throw new IllegalArgumentException("Two guides have the same code");
        }
        return List.copyOf(guides);
    }

    private static void end(Map<String, String> guide, List<String> words, List<Guide> guides) {
        if (!guide.isEmpty()) {
            guides.add(new Guide(
                    needed(guide, "guide"),
                    needed(guide, "title"),
                    GuideKind.of(needed(guide, "kind")).orElseThrow(),
                    Stream.of(guide.getOrDefault("places", "").split(" ", -1))
                            .filter(each -> !each.isEmpty())
                            .map(each -> Place.of(each).orElseThrow())
                            .toList(),
                    ForWhom.of(needed(guide, "for")).orElseThrow(),
                    String.join("\n", words),
                    needed(guide, "source")));
            guide.clear();
            words.clear();
        }
    }

    private static String needed(Map<String, String> parts, String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("There is no %s among %s".formatted(name, parts));
        }
        return part;
    }
}
