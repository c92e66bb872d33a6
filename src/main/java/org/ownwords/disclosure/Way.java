package org.ownwords.disclosure;

/// A way from one sum to another, in a [Network].
///
/// @param number how many go this way
/// @param bound  what a reader of the publication knows about that number
record Way(int from, int to, long number, Bound bound) {

    sealed interface Bound {

        /// They are the number of a cell.
        record Is(Cell cell) implements Bound {}

        /// They are no fewer than the number of a cell.
        record AtLeast(Cell cell) implements Bound {}

        /// No cell says anything of them, but that there are not fewer than none.
        record Unsaid() implements Bound {}
    }
}
