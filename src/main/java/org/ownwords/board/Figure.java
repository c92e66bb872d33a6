package org.ownwords.board;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// A figure as a reader may see it: a whole, and its parts. A number that is withheld is empty.
///
/// @param whole how many people it is about: the denominator
/// @param parts what they fall into
record Figure(OptionalLong whole, List<Part> parts) {

    /// One of which nothing may be told.
    static final Figure WITHHELD = new Figure(OptionalLong.empty(), List.of());

    private static final int HUNDRED = 100;

    /// Where each one is three per cent or more.
    private static final int FEW = 30;

    /// One part: what it is, how many, and its share of the whole in whole per cent of the numbers as they are shown;
    /// empty where it is withheld.
    ///
    /// @param known whether it is an answer, and not all those of whom none is known
    public record Part(String words, OptionalLong number, OptionalLong percent, boolean known) {

        static Part of(String words, OptionalLong number, OptionalLong whole) {
            return new Part(words, number, percent(number, whole), true);
        }

        /// Those of whom no answer is known.
        static Part notKnown(String words, OptionalLong number, OptionalLong whole) {
            return new Part(words, number, percent(number, whole), false);
        }

        /// Its share, in words; an empty text where there is none to show.
        public String share() {
            return percent.isPresent() ? percent.getAsLong() + "%" : "";
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

    /// The colour of a part in the picture and in its key. Grey is what is not known, and nothing else.
    public static String colour(int order, List<Part> parts) {
        return parts.get(order).known() ? String.valueOf(order) : "last";
    }

    /// Whether it is of so few that one more or fewer would change its shares much.
    public boolean isOfFew() {
        return whole.isPresent() && whole.getAsLong() > 0 && whole.getAsLong() < FEW;
    }

    /// What it means that it is of few, in a sentence.
    public String few() {
        return "This is of few: each one is %d%% of it. It says what happened, and little about what is usual."
                .formatted(Math.round((double) HUNDRED / whole.orElse(1)));
    }

    /// The share of a part in another year's figure of the same kind, in words.
    public String share(int order) {
        var percent = parts.get(order).percent();
        return percent.isPresent()
                ? percent.getAsLong() + "%"
                : isNothing() ? "none" : isEmpty() ? "none shown" : "withheld";
    }

    /// Whether there was nothing that it could be of.
    public boolean isNothing() {
        return whole.isPresent() && whole.getAsLong() == 0;
    }

    /// The same without shares and without a picture, where there are too many parts to tell them apart by colour.
    Figure withoutShares() {
        return new Figure(OptionalLong.empty(), parts);
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
