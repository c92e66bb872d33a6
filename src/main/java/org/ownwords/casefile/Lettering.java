package org.ownwords.casefile;

import java.util.ArrayList;
import java.util.List;

/// Letters in a drawing, and how much room they take. The server has no typeface to measure with, and does not know
/// which one a reader has, so it reckons with one that is wider than Arial.
enum Lettering {
    /// What somebody is called.
    STRONG("strong", 16, 20, 1.13),

    /// What they are to the person.
    PLAIN("plain", 14, 18, 1),

    /// What a group is called.
    NAME("name", 14, 22, 1.13);

    private static final String CUT = "…";

    private final String code;
    private final int size;
    private final int height;
    private final double heavy;

    Lettering(String code, int size, int height, double heavy) {
        this.code = code;
        this.size = size;
        this.height = height;
        this.heavy = heavy;
    }

    /// By which the style sheet knows it.
    String code() {
        return code;
    }

    int size() {
        return size;
    }

    /// From one line to the next.
    int height() {
        return height;
    }

    /// How wide words are, at most.
    double width(String words) {
        return words.codePoints().mapToDouble(Lettering::em).sum() * size * heavy;
    }

    /// A letter's width, as a part of its height.
    private static double em(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.OTHER_LETTER, Character.OTHER_SYMBOL, Character.SURROGATE -> 1;
            case Character.UPPERCASE_LETTER -> "MWŴ".indexOf(letter) >= 0 ? 1 : 0.78;
            default -> {
                if (letter > 0xFFFF) {
                    yield 1;
                }
                if ("mwŵ&%+=<>~@—…".indexOf(letter) >= 0) {
                    yield 1;
                }
                yield "iljtfrI.,;:’‘'|!()- ".indexOf(letter) >= 0 ? 0.42 : 0.64;
            }
        };
    }

    /// Words in lines that are no wider than this. A word that is too long by itself breaks where it has to. What does
    /// not fit into so many lines is cut off.
    ///
    /// @param most how many lines
    List<String> lines(String words, double room, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.strip().split("\\s+", -1)) {
            var together = line.isEmpty() ? word : line + " " + word;
            if (width(together) <= room) {
                line = together;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line) > room) {
                var fitting = fitting(line, room);
                lines.add(line.substring(0, fitting));
                line = line.substring(fitting);
            }
        }
        lines.add(line);
        return lines.size() <= most ? lines : cut(lines, room, most);
    }

    /// How many letters of it fit, at least one.
    private int fitting(String words, double room) {
        var end = words.offsetByCodePoints(0, 1);
        while (end < words.length()) {
            var next = words.offsetByCodePoints(end, 1);
            if (width(words.substring(0, next)) > room) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private List<String> cut(List<String> lines, double room, int most) {
        var kept = new ArrayList<>(lines.subList(0, most));
        var last = kept.removeLast();
        if (width(last + CUT) > room) {
            last = last.substring(0, fitting(last, room - width(CUT)));
        }
        kept.add(last.strip() + CUT);
        return kept;
    }
}
