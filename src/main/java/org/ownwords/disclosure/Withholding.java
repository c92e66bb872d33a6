package org.ownwords.disclosure;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What has to be withheld beside the numbers under five, so that none of them can be worked out.
///
/// A reader sees every cell as shown, and knows this rule and what adds up to what ([Network]). They cannot
/// rule out any of 0 to 4 for a number under five, and at least five numbers stay possible for one withheld
/// further: for each of them there are numbers that would be shown in the same way. Shown as 40 is 38 to 42,
/// shown as 5 is 5 to 7.
///
/// That holds for a reader who knows only that a cell is withheld. It also holds for a reader who knows which
/// are under five, wherever withholding more can achieve it. It cannot if they would know from other withheld
/// cells alone.
public final class Withholding {

    /// Withheld, a number may be any of five at least, as one under five may be 0 to 4.
    static final int WIDTH = SmallNumbers.SMALLEST_SHOWN;

    private Withholding() {}

    /// The cells that are withheld although they are not under five. First those needed against a reader who
    /// knows which cells are under five, then those still needed against all readers.
    public static Set<Cell> further(Network network) {
        var further = new LinkedHashSet<>(network.kept());
        further.removeIf(cell -> SmallNumbers.isFew(network.at(cell)));
        for (var reader : Reader.values()) {
            open(network, new Loops(network, reader, further), further);
        }
        return Collections.unmodifiableSet(further);
    }

    /// The totals that are withheld: those under five, and those that would not be shown as they are for some
    /// number that a withheld cell may have. With every total that is left, every withheld cell may still be
    /// whatever it may be.
    public static Set<Cell> totals(Network network, Set<Cell> further) {
        var withheld = new LinkedHashSet<Cell>();
        var totals =
                network.totals().stream().map(total -> Sum.of(network, total)).toList();
        var avoided = totals.stream().flatMap(total -> total.ways().stream()).collect(Collectors.toSet());
        for (var total : totals) {
            if (SmallNumbers.isFew(total.number())) {
                withheld.add(total.cell());
            }
        }
        for (var reader : Reader.values()) {
            var loops = new Loops(network, reader, new LinkedHashSet<>(further));
            for (var way = 0; way < network.ways().size(); way++) {
                if (network.ways().get(way).bound() instanceof Way.Bound.Is(var cell)
                        && (SmallNumbers.isFew(network.at(cell)) || further.contains(cell))) {
                    loops.watch(
                            way,
                            avoided,
                            numbers -> totals.stream()
                                    .filter(total -> !total.isShownTheSame(numbers))
                                    .forEach(total -> withheld.add(total.cell())));
                }
            }
        }
        return Collections.unmodifiableSet(withheld);
    }

    /// A total, and the ways of which it is the sum.
    private record Sum(Cell cell, long number, List<Integer> ways) {

        static Sum of(Network network, Network.Total total) {
            var parts = Set.copyOf(total.parts());
            var ways = IntStream.range(0, network.ways().size())
                    .filter(way ->
                            network.ways().get(way).bound() instanceof Way.Bound.Is(var cell) && parts.contains(cell))
                    .boxed()
                    .toList();
            return new Sum(
                    total.cell(), total.parts().stream().mapToLong(network::at).sum(), ways);
        }

        boolean isShownTheSame(long[] numbers) {
            var sum = ways.stream().mapToLong(way -> numbers[way]).sum();
            return !SmallNumbers.isFew(sum) && SmallNumbers.rounded(sum) == SmallNumbers.rounded(number);
        }
    }

    /// A cell that is withheld on the way is itself seen to, after those before it.
    private static void open(Network network, Loops loops, Set<Cell> further) {
        var seen = new HashSet<Integer>();
        var before = -1;
        while (seen.size() > before) {
            before = seen.size();
            for (var way = 0; way < network.ways().size(); way++) {
                if (network.ways().get(way).bound() instanceof Way.Bound.Is(var cell)
                        && (SmallNumbers.isFew(network.at(cell)) || further.contains(cell))
                        && seen.add(way)) {
                    loops.open(way);
                }
            }
        }
    }
}
