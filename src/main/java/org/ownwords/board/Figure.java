package org.ownwords.board;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// A figure as a reader may see it: a whole, and its parts. A number that is withheld is empty.
///
/// @param whole how many people it is about: the denominator
/// @param parts what they fall into
record Figure(OptionalLong whole, List<Part> parts) {

    private static final int HUNDRED = 100;

    /// One part: what it is, how many, and its share of the whole in whole per cent of the numbers as they are shown;
    /// empty where it is withheld.
    public record Part(String words, OptionalLong number, OptionalLong percent) {

        static Part of(String words, OptionalLong number, OptionalLong whole) {
            return new Part(words, number, percent(number, whole));
        }

        private static OptionalLong percent(OptionalLong number, OptionalLong whole) {
            if (number.isEmpty() || whole.isEmpty() || whole.getAsLong() == 0) {
                return OptionalLong.empty();
            }
            var share = Math.round((double) HUNDRED * number.getAsLong() / whole.getAsLong());
            return OptionalLong.of(Math.min(HUNDRED, share));
        }
    }

    /// One part of the picture: where it begins and how wide it is, in hundredths of the whole, and its place in the
    /// order. A part that is withheld leaves a gap.
    public record Bar(int order, long from, long width) {}

    public List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        var from = 0L;
        for (var i = 0; i < parts.size(); i++) {
            var width = Math.min(parts.get(i).percent().orElse(0), HUNDRED - from);
            if (width > 0) {
                bars.add(new Bar(i, from, width));
                from += width;
            }
        }
        return List.copyOf(bars);
    }

    /// The colour of a part in the picture and in its key: the last is always what is not known, and grey.
    public static String colour(int order, List<Part> parts) {
        return order == parts.size() - 1 ? "last" : String.valueOf(order);
    }

    /// The share of a part in another year's figure of the same kind, in words.
    public String share(int order) {
        var percent = parts.get(order).percent();
        return percent.isPresent() ? percent.getAsLong() + "%" : isEmpty() ? "none shown" : "withheld";
    }

    /// Whether its parts have shares of a whole.
    public boolean hasShares() {
        return whole.isPresent();
    }

    /// Whether there is nothing in it to see.
    public boolean isEmpty() {
        return whole.isEmpty() && parts.stream().allMatch(part -> part.number().isEmpty());
    }

    /// Whether any part is withheld, so that the page can say why.
    public boolean withholds() {
        return parts.stream().anyMatch(part -> part.number().isEmpty());
    }

    /// What is withheld, in words.
    public List<String> withheld() {
        return parts.stream()
                .filter(part -> part.number().isEmpty())
                .map(Part::words)
                .toList();
    }
}
