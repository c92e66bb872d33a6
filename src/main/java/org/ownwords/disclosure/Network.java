package org.ownwords.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// How numbers depend on each other, as a network. Each cell is a way from one sum to another. What goes into
/// a sum also comes out of it, so everything goes in loops: a number can be different only if others on a
/// loop through it are different too. If the numbers do not fit, the difference is assumed to be known.
public final class Network {

    private final List<Way> ways = new ArrayList<>();
    private final Map<Cell, Long> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final List<Total> totals = new ArrayList<>();
    private final Set<Cell> kept = new LinkedHashSet<>();
    private int sums;

    /// A sum of its own.
    public int sum() {
        return sums++;
    }

    /// A sum that more than one sheet leads to.
    public int sum(String name) {
        return named.computeIfAbsent(name, _ -> sum());
    }

    /// Whether anything leads to it.
    public boolean isReached(int sum) {
        return ways.stream().anyMatch(way -> way.to() == sum);
    }

    /// As many as stand in a cell go this way.
    public void is(int from, int to, Cell cell, long number) {
        numbers.put(cell, number);
        ways.add(new Way(from, to, number, new Way.Bound.Is(cell)));
    }

    /// No fewer than stand in a cell go this way.
    public void atLeast(int from, int to, Cell cell, long inCell, long number) {
        numbers.put(cell, inCell);
        ways.add(new Way(from, to, number, new Way.Bound.AtLeast(cell)));
    }

    /// No cell says how many go this way.
    public void unsaid(int from, int to, long number) {
        ways.add(new Way(from, to, number, new Way.Bound.Unsaid()));
    }

    /// Stands in a cell of its own, for all of these together. It is published only where it makes no withheld number
    /// any narrower.
    public void total(Cell cell, List<? extends Cell> parts) {
        totals.add(new Total(cell, List.copyOf(parts)));
    }

    /// Withholds a cell for a reason that the network does not show.
    public void keepBack(Cell cell) {
        kept.add(cell);
    }

    /// Several cells together.
    record Total(Cell cell, List<Cell> parts) {}

    List<Total> totals() {
        return totals;
    }

    List<Way> ways() {
        return ways;
    }

    int size() {
        return sums;
    }

    Set<Cell> kept() {
        return kept;
    }

    Set<Cell> cells() {
        return numbers.keySet();
    }

    long at(Cell cell) {
        return Objects.requireNonNull(numbers.get(cell));
    }
}
