package org.ownwords.worklist;

import java.util.List;

/// One page of a list, and how long the whole list is.
///
/// @param page  which page it is; the first is 1
/// @param total how many lines the whole list has
record Listed<T>(List<T> lines, int page, int total) {

    /// How many lines a page has.
    static final int PAGE = 50;

    /// How many lines another page shows of this list.
    private static final int FEW = 10;

    public Listed {
        lines = List.copyOf(lines);
    }

    static <T> Listed<T> nothing() {
        return new Listed<>(List.of(), 1, 0);
    }

    /// The number of lines before a page.
    static int before(int page) {
        return (page - 1) * PAGE;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public int pages() {
        return Math.max(1, (total + PAGE - 1) / PAGE);
    }

    public int from() {
        return before(page) + 1;
    }

    public int to() {
        return before(page) + lines.size();
    }

    /// The first of them, for a page that links to the rest.
    public List<T> firstFew() {
        return lines.subList(0, Math.min(FEW, lines.size()));
    }

    /// How many there are beyond those first ones.
    public int more() {
        return total - firstFew().size();
    }
}
