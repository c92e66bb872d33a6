package org.ownwords.returns.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Looks through all that some unknown numbers may be, each between two bounds, with linear equations between them: the
/// simplex method with bounded variables and the rule of Bland, beginning with numbers that are known to fit.
///
/// What it passes by is checked in whole numbers against every bound and equation before it is said to fit, so that no
/// error in its arithmetic can make anything look possible that is not.
final class Simplex {

    static final long NO_END = 1_000_000;

    private static final double NOTHING = 1e-7;
    private static final double NEAR = 1e-4;
    private static final int NONE = -1;
    private static final int UNITS = 8;

    private final List<Long> numbers = new ArrayList<>();
    private final List<Long> lowest = new ArrayList<>();
    private final List<Long> highest = new ArrayList<>();
    private final List<Map<Integer, Integer>> equations = new ArrayList<>();

    private double[][] rows = {};
    private double[] now = {};
    private long[] before = {};
    private double[] low = {};
    private double[] high = {};
    private int[][] terms = {};
    private int[][] factors = {};
    private final Random random = new Random(1);
    private int first;
    private boolean whole;
    private int[] basis = {};
    private boolean[] basic = {};
    private Consumer<long[]> fitting = _ -> {};

    int variable(long number, long lowest, long highest) {
        if (number < lowest || number > highest) {
            throw new IllegalArgumentException("%d is not from %d to %d".formatted(number, lowest, highest));
        }
        numbers.add(number);
        this.lowest.add(lowest);
        this.highest.add(highest);
        return numbers.size() - 1;
    }

    /// The sum of these, so many times each, is what it is to begin with.
    void equal(Map<Integer, Integer> sum) {
        equations.add(new TreeMap<>(sum));
    }

    /// The sum of these is not more than 0, or than it is to begin with where that is more.
    void atMost(Map<Integer, Integer> sum) {
        var with = new TreeMap<>(sum);
        with.put(variable(Math.max(0, -value(sum, numbers)), 0, NO_END), 1);
        equal(with);
    }

    private static long value(Map<Integer, Integer> sum, List<Long> numbers) {
        return sum.entrySet().stream()
                .mapToLong(each -> each.getValue() * numbers.get(each.getKey()))
                .sum();
    }

    /// @param fitting told all numbers wherever they are whole and fit
    void tell(Consumer<long[]> fitting) {
        this.fitting = fitting;
        // As numbers side by side: they are gone through at every step.
        before = numbers.stream().mapToLong(Long::longValue).toArray();
        low = lowest.stream().mapToDouble(Long::doubleValue).toArray();
        high = highest.stream().mapToDouble(Long::doubleValue).toArray();
        terms = equations.stream()
                .map(each -> each.keySet().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        factors = equations.stream()
                .map(each -> each.values().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        begin();
        see();
    }

    private void begin() {
        var size = numbers.size();
        rows = new double[equations.size()][size + equations.size()];
        now = new double[size + equations.size()];
        basis = new int[equations.size()];
        basic = new boolean[now.length];
        for (var each = 0; each < size; each++) {
            now[each] = before[each];
        }
        for (var row = 0; row < rows.length; row++) {
            for (var each : equations.get(row).entrySet()) {
                rows[row][each.getKey()] = each.getValue();
            }
            rows[row][size + row] = 1;
            basis[row] = size + row;
            basic[size + row] = true;
        }
    }

    /// Makes a number greater, as far as this if it can be.
    void raise(int variable, long to) {
        beginAgainIfLost();
        while (now[variable] < to - NOTHING && step(variable, 1)) {}
    }

    void lower(int variable, long to) {
        beginAgainIfLost();
        while (now[variable] > to + NOTHING && step(variable, -1)) {}
    }

    /// Away from whole numbers there may be no way back to them.
    private void beginAgainIfLost() {
        if (!whole) {
            begin();
        }
        first = random.nextInt(now.length);
    }

    private boolean step(int variable, int towards) {
        var row = basic[variable] ? rowOf(variable) : NONE;
        for (var each = 0; each < now.length; each++) {
            var entering = (each + first) % now.length;
            if (!basic[entering]) {
                var gain = towards * (row == NONE ? (entering == variable ? 1 : 0) : -rows[row][entering]);
                if (gain > NOTHING && now[entering] < highest(entering) - NOTHING) {
                    move(entering, 1);
                    return true;
                }
                if (gain < -NOTHING && now[entering] > lowest(entering) + NOTHING) {
                    move(entering, -1);
                    return true;
                }
            }
        }
        return false;
    }

    private int rowOf(int variable) {
        var row = 0;
        while (basis[row] != variable) {
            row++;
        }
        return row;
    }

    private void move(int entering, int direction) {
        var by = direction > 0 ? highest(entering) - now[entering] : now[entering] - lowest(entering);
        var leaving = NONE;
        for (var row = 0; row < rows.length; row++) {
            var rate = -rows[row][entering] * direction;
            if (Math.abs(rate) > NOTHING) {
                var of = basis[row];
                var room = Math.max(0, ((rate > 0 ? highest(of) : lowest(of)) - now[of]) / rate);
                if (room < by - NOTHING || (room < by + NOTHING && leaving != NONE && before(of, basis[leaving]))) {
                    by = room;
                    leaving = row;
                }
            }
        }
        for (var units = 1; units <= Math.min(by, UNITS); units++) {
            shift(entering, direction);
            see();
        }
        var rest = by - Math.floor(Math.min(by, UNITS));
        if (rest > NOTHING) {
            shift(entering, direction * rest);
            see();
        }
        if (leaving != NONE) {
            pivot(leaving, entering);
        }
    }

    private boolean before(int one, int other) {
        return (one - first + now.length) % now.length < (other - first + now.length) % now.length;
    }

    private void shift(int entering, double by) {
        now[entering] += by;
        for (var row = 0; row < rows.length; row++) {
            now[basis[row]] -= rows[row][entering] * by;
        }
    }

    private void pivot(int leaving, int entering) {
        var pivot = rows[leaving];
        var by = pivot[entering];
        for (var column = 0; column < pivot.length; column++) {
            pivot[column] /= by;
        }
        for (var row = 0; row < rows.length; row++) {
            var times = rows[row][entering];
            if (row != leaving && Math.abs(times) > NOTHING) {
                for (var column = 0; column < pivot.length; column++) {
                    rows[row][column] -= times * pivot[column];
                }
            }
        }
        basic[basis[leaving]] = false;
        basic[entering] = true;
        basis[leaving] = entering;
    }

    /// What stands in for an equation that nothing has been solved for yet is nothing, and stays so.
    private double lowest(int variable) {
        return variable < low.length ? low[variable] : 0;
    }

    private double highest(int variable) {
        return variable < high.length ? high[variable] : 0;
    }

    private void see() {
        var rounded = new long[before.length];
        for (var each = 0; each < rounded.length; each++) {
            rounded[each] = Math.round(now[each]);
        }
        whole = fits(rounded);
        if (whole) {
            fitting.accept(rounded);
        }
    }

    private boolean fits(long[] rounded) {
        for (var each = 0; each < rounded.length; each++) {
            if (Math.abs(rounded[each] - now[each]) > NEAR || rounded[each] < low[each] || rounded[each] > high[each]) {
                return false;
            }
        }
        for (var equation = 0; equation < terms.length; equation++) {
            var sum = 0L;
            for (var each = 0; each < terms[equation].length; each++) {
                var variable = terms[equation][each];
                sum += factors[equation][each] * (rounded[variable] - before[variable]);
            }
            if (sum != 0) {
                return false;
            }
        }
        return true;
    }
}
