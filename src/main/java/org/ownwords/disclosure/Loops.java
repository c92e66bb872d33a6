package org.ownwords.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
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
    private static final long ANY = Long.MAX_VALUE / 4;
    private static final long CLOSED = -1;

    /// One step of a loop.
    ///
    /// @param way  which, by its place in the list
    /// @param more whether one more goes that way, or one fewer against it
    private record Step(int way, boolean more) {}

    private record Reached(int sum, long cost) {}

    private final Network network;
    private final Reader reader;
    private final Set<Cell> further;
    private final List<List<Step>> steps = new ArrayList<>();
    private Consumer<long[]> watching = _ -> {};
    private Set<Integer> avoided = Set.of();

    /// @param further the cells withheld further, to which is added
    Loops(Network network, Reader reader, Set<Cell> further) {
        this.network = network;
        this.reader = reader;
        this.further = further;
        for (var sum = 0; sum < network.size(); sum++) {
            steps.add(new ArrayList<>());
        }
        for (var way = 0; way < network.ways().size(); way++) {
            steps.get(network.ways().get(way).from()).add(new Step(way, true));
            steps.get(network.ways().get(way).to()).add(new Step(way, false));
        }
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
            var loop = cheapest(new Step(way, more), numbers, withholding);
            if (loop.isEmpty()) {
                break;
            }
            var by = wanted - moved;
            for (var step : loop.get()) {
                if (room(step, numbers) == 0) {
                    withhold(step);
                }
                by = Math.min(by, room(step, numbers));
            }
            for (var step : loop.get()) {
                numbers[step.way()] += step.more() ? by : -by;
            }
            moved += by;
            watching.accept(numbers);
        }
        return moved;
    }

    /// The rest of the loop that begins with this step.
    private Optional<List<Step>> cheapest(Step first, long[] numbers, boolean withholding) {
        var start = end(first);
        var goal = beginning(first);
        var costs = new long[network.size()];
        Arrays.fill(costs, ANY);
        costs[start] = 0;
        var last = new Step[network.size()];
        var queue = new PriorityQueue<Reached>(
                Comparator.comparingLong(Reached::cost).thenComparingInt(Reached::sum));
        queue.add(new Reached(start, 0));
        while (!queue.isEmpty()) {
            var at = queue.remove();
            if (at.sum() == goal) {
                return Optional.of(back(last, start, goal));
            }
            if (at.cost() > costs[at.sum()]) {
                continue;
            }
            for (var step : steps.get(at.sum())) {
                var cost = step.way() == first.way() ? CLOSED : cost(step, numbers, withholding);
                var to = end(step);
                if (cost != CLOSED && at.cost() + cost < costs[to]) {
                    costs[to] = at.cost() + cost;
                    last[to] = step;
                    queue.add(new Reached(to, costs[to]));
                }
            }
        }
        return Optional.empty();
    }

    private List<Step> back(Step[] last, int start, int goal) {
        var loop = new ArrayList<Step>();
        for (var sum = goal; sum != start; sum = beginning(loop.getLast())) {
            loop.add(Objects.requireNonNull(last[sum]));
        }
        return loop;
    }

    private int beginning(Step step) {
        var way = network.ways().get(step.way());
        return step.more() ? way.from() : way.to();
    }

    private int end(Step step) {
        return beginning(new Step(step.way(), !step.more()));
    }

    /// What has to be withheld to go this way.
    private long cost(Step step, long[] numbers, boolean withholding) {
        if (room(step, numbers) > 0) {
            return avoided.contains(step.way()) ? 1 : 0;
        }
        return withholding
                ? cell(step)
                        .filter(cell -> opens(step, cell, numbers))
                        .map(network::at)
                        .orElse(CLOSED)
                : CLOSED;
    }

    /// How much further a number can go without being out of what is known of it.
    private long room(Step step, long[] numbers) {
        var way = network.ways().get(step.way());
        var number = numbers[step.way()];
        return switch (way.bound()) {
            case Way.Bound.Is(var cell) -> step.more() ? highest(cell) - number : number - lowest(cell);
            case Way.Bound.AtLeast(var cell) -> step.more() ? ANY : number - Math.min(way.number(), lowest(cell));
            case Way.Bound.Unsaid() -> step.more() ? ANY : number - Math.min(way.number(), 0);
        };
    }

    private Optional<Cell> cell(Step step) {
        return switch (network.ways().get(step.way()).bound()) {
            case Way.Bound.Is(var cell) -> Optional.of(cell);
            case Way.Bound.AtLeast(var cell) -> Optional.of(cell);
            case Way.Bound.Unsaid() -> Optional.empty();
        };
    }

    private boolean opens(Step step, Cell cell, long[] numbers) {
        return !isWithheld(cell) && (step.more() || numbers[step.way()] > lowestWithheld());
    }

    private void withhold(Step step) {
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
