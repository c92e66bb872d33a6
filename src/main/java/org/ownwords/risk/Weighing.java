package org.ownwords.risk;

/// One risk, weighed with the person at one time.
///
/// @param risk what it is, in a line
record Weighing(String risk, Theirs theirs, Ours ours, Considered considered, Decided decided, Occasion occasion) {

    public Weighing {
        if (risk.isBlank()) {
            throw new IllegalArgumentException("A risk says what it is");
        }
    }
}
