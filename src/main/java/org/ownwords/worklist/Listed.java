package org.ownwords.worklist;

import java.util.List;
import java.util.function.IntSupplier;

/// A part of a list, and how long the whole list is.
///
/// @param total how many lines the whole list has
record Listed<T>(List<T> lines, Cut cut, int total) {

    public Listed {
        lines = List.copyOf(lines);
    }

    static <T> Listed<T> nothing() {
        return new Listed<>(List.of(), Cut.FEW, 0);
    }

    /// Counted only where there may be more than was fetched.
    static <T> Listed<T> counted(List<T> lines, Cut cut, IntSupplier total) {
        var isAll = cut.page() == 1 && lines.size() < cut.most();
        return new Listed<>(lines, cut, isAll ? lines.size() : total.getAsInt());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public int page() {
        return cut.page();
    }

    public int pages() {
        return Math.max(1, (total + cut.most() - 1) / cut.most());
    }

    public int from() {
        return cut.before() + 1;
    }

    public int to() {
        return cut.before() + lines.size();
    }

    /// How many there are beyond the first few.
    public int more() {
        return total - lines.size();
    }
}
