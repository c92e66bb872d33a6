package org.ownwords.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// Finds the cheapest loop through a step in a [Network]: the one where the cells that are in its way add up to least.
final class LoopSearch {

    private static final long CLOSED = -1;

    private record Reached(int sum, long cost) {}

    private final Network network;
    private final Known known;
    private final List<List<Step>> steps = new ArrayList<>();

    LoopSearch(Network network, Known known) {
        this.network = network;
        this.known = known;
        for (var sum = 0; sum < network.size(); sum++) {
            steps.add(new ArrayList<>());
        }
        for (var way = 0; way < network.ways().size(); way++) {
            steps.get(network.ways().get(way).from()).add(new Step(way, true));
            steps.get(network.ways().get(way).to()).add(new Step(way, false));
        }
    }

    /// The rest of the loop that begins with this step.
    ///
    /// @param avoided ways to leave as they are where another will do
    Optional<List<Step>> cheapest(Step first, long[] numbers, boolean withholding, Set<Integer> avoided) {
        var start = end(first);
        var goal = beginning(first);
        var costs = new long[network.size()];
        Arrays.fill(costs, Known.ANY);
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
                var cost = step.way() == first.way() ? CLOSED : cost(step, numbers, withholding, avoided);
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
        return beginning(step.against());
    }

    /// What has to be withheld to go this way.
    private long cost(Step step, long[] numbers, boolean withholding, Set<Integer> avoided) {
        if (known.room(step, numbers) > 0) {
            return avoided.contains(step.way()) ? 1 : 0;
        }
        return withholding
                ? known.cell(step)
                        .filter(cell -> known.opens(step, cell, numbers))
                        .map(network::at)
                        .orElse(CLOSED)
                : CLOSED;
    }
}
