package org.ownwords.board;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A figure as the Board sees it: a whole, and its parts, with small numbers withheld.
///
/// @param whole how many people it is about: the denominator
/// @param parts what they fall into
record Figure(OptionalInt whole, List<Part> parts) {

    /// One part: what it is, how many, and its share of the whole in whole per cent of the exact numbers; both empty
    /// where it is withheld.
    public record Part(String words, OptionalInt number, OptionalInt percent) {}

    private static final int HUNDRED = 100;

    /// Makes a figure of exact numbers that add up to the whole.
    public static Figure of(List<String> words, List<Integer> numbers) {
        var sum = numbers.stream().mapToInt(Integer::intValue).sum();
        var whole = Withholding.shown(sum);
        var shown =
                whole.isEmpty() ? numbers.stream().map(_ -> OptionalInt.empty()).toList() : Withholding.parts(numbers);
        return new Figure(
                whole,
                IntStream.range(0, words.size())
                        .mapToObj(i -> new Part(words.get(i), shown.get(i), percent(shown.get(i), sum)))
                        .toList());
    }

    /// A figure of which nothing can be shown.
    static Figure withheld(List<String> words) {
        return new Figure(
                OptionalInt.empty(),
                words.stream()
                        .map(each -> new Part(each, OptionalInt.empty(), OptionalInt.empty()))
                        .toList());
    }

    private static OptionalInt percent(OptionalInt number, int whole) {
        return number.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round((double) HUNDRED * number.getAsInt() / whole));
    }

    /// One part of the picture: where it begins and how wide it is, in hundredths of the whole, and its place in the
    /// order. A part that is withheld leaves a gap.
    public record Bar(int order, int from, int width) {}

    public List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        var from = 0;
        for (var i = 0; i < parts.size(); i++) {
            var width = parts.get(i).percent().orElse(0);
            if (width > 0) {
                bars.add(new Bar(i, from, width));
                from += width;
            }
        }
        return List.copyOf(bars);
    }

    public boolean isEmpty() {
        return whole.isEmpty();
    }

    /// Whether any part is withheld, so that the page can say why.
    public boolean withholds() {
        return parts.stream().anyMatch(part -> part.number().isEmpty());
    }
}
