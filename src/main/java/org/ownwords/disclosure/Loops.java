package org.ownwords.disclosure;

import java.util.Set;
import java.util.function.Consumer;

/// Looks for loops in a [Network] round which a withheld number can be another while everything shown stays as it is,
/// and where there is none makes one, by withholding the cells that are in its way: of all loops, the one where they
/// add up to least.
///
/// This is the cheapest-path method of cell suppression (J. Castro, "A shortest-paths heuristic for statistical data
/// protection in positive tables", INFORMS Journal on Computing 19, 2007). Since every number is whole and every sum is
/// kept by a network, a number may be all there is between the least and the greatest it may be.
final class Loops {

    private static final int WIDTH = Withholding.WIDTH;

    private final Network network;
    private final Known known;
    private final LoopSearch search;
    private Consumer<long[]> watching = _ -> {};
    private Set<Integer> avoided = Set.of();

    /// @param further the cells withheld further, to which is added
    Loops(Network network, Reader reader, Set<Cell> further) {
        this.network = network;
        this.known = new Known(network, reader, further);
        this.search = new LoopSearch(network, known);
    }

    /// Sees to it that the number of a withheld cell cannot be worked out. If everything on every loop is
    /// already withheld, nothing more can be done.
    void open(int way) {
        var number = network.ways().get(way).number();
        if (number < SmallNumbers.SMALLEST_SHOWN) {
            move(way, true, WIDTH - 1 - number, true);
            move(way, false, number, true);
        } else {
            var moved = move(way, true, WIDTH - 1, false);
            moved += move(way, false, WIDTH - 1 - moved, false);
            if (moved < WIDTH - 1) {
                move(way, true, WIDTH - 1, true);
            }
        }
    }

    /// Shows, way by way, the numbers that may be in place of the true ones while a withheld number takes each it may.
    ///
    /// @param avoided ways to leave as they are where another will do
    void watch(int way, Set<Integer> avoided, Consumer<long[]> watching) {
        this.watching = watching;
        this.avoided = avoided;
        var number = network.ways().get(way).number();
        if (SmallNumbers.isFew(number)) {
            move(way, true, WIDTH - 1 - number, false);
            move(way, false, number, false);
        } else {
            var moved = move(way, true, WIDTH - 1, false);
            move(way, false, WIDTH - 1 - moved, false);
        }
        this.watching = _ -> {};
        this.avoided = Set.of();
    }

    /// How far a number can be moved, up to what is wanted, withholding what is in the way or not.
    private long move(int way, boolean more, long wanted, boolean withholding) {
        var numbers = network.ways().stream().mapToLong(Way::number).toArray();
        var moved = 0L;
        while (moved < wanted) {
            var loop = search.cheapest(new Step(way, more), numbers, withholding, avoided);
            if (loop.isEmpty()) {
                break;
            }
            var by = wanted - moved;
            for (var step : loop.get()) {
                if (known.room(step, numbers) == 0) {
                    known.withhold(step);
                }
                by = Math.min(by, known.room(step, numbers));
            }
            for (var step : loop.get()) {
                numbers[step.way()] += step.more() ? by : -by;
            }
            moved += by;
            watching.accept(numbers);
        }
        return moved;
    }
}
