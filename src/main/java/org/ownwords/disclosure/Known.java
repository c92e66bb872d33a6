package org.ownwords.disclosure;

import java.util.Optional;
import java.util.Set;

/// What a reader knows of the numbers of a [Network]: how far each may be from the true one.
final class Known {

    /// Without limit.
    static final long ANY = Long.MAX_VALUE / 4;

    private final Network network;
    private final Reader reader;
    private final Set<Cell> further;

    /// @param further the cells withheld further, to which is added
    Known(Network network, Reader reader, Set<Cell> further) {
        this.network = network;
        this.reader = reader;
        this.further = further;
    }

    /// How much further a number can go without being out of what is known of it.
    long room(Step step, long[] numbers) {
        var way = network.ways().get(step.way());
        var number = numbers[step.way()];
        return switch (way.bound()) {
            case Way.Bound.Is(var cell) -> step.more() ? highest(cell) - number : number - lowest(cell);
            case Way.Bound.AtLeast(var cell) -> step.more() ? ANY : number - Math.min(way.number(), lowest(cell));
            case Way.Bound.Unsaid() -> step.more() ? ANY : number - Math.min(way.number(), 0);
        };
    }

    Optional<Cell> cell(Step step) {
        return switch (network.ways().get(step.way()).bound()) {
            case Way.Bound.Is(var cell) -> Optional.of(cell);
            case Way.Bound.AtLeast(var cell) -> Optional.of(cell);
            case Way.Bound.Unsaid() -> Optional.empty();
        };
    }

    /// Whether a step can be taken once the cell is withheld.
    boolean opens(Step step, Cell cell, long[] numbers) {
        return !isWithheld(cell) && (step.more() || numbers[step.way()] > lowestWithheld());
    }

    void withhold(Step step) {
        further.add(cell(step).orElseThrow());
    }

    private boolean isWithheld(Cell cell) {
        return further.contains(cell) || isUnderFive(cell);
    }

    private boolean isUnderFive(Cell cell) {
        return network.at(cell) < SmallNumbers.SMALLEST_SHOWN;
    }

    private long lowest(Cell cell) {
        if (isUnderFive(cell)) {
            return 0;
        }
        return further.contains(cell) ? lowestWithheld() : SmallNumbers.lowest(rounded(cell));
    }

    private long lowestWithheld() {
        return switch (reader) {
            case KNOWS_WHICH -> SmallNumbers.SMALLEST_SHOWN;
            case KNOWS_NOT_WHICH -> 0;
        };
    }

    private long highest(Cell cell) {
        if (isUnderFive(cell) && reader == Reader.KNOWS_WHICH) {
            return SmallNumbers.SMALLEST_SHOWN - 1;
        }
        return isWithheld(cell) ? ANY : SmallNumbers.highest(rounded(cell));
    }

    private long rounded(Cell cell) {
        return SmallNumbers.rounded(network.at(cell));
    }
}
