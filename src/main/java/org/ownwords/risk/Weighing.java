package org.ownwords.risk;

/// One risk, weighed with the person at one time. It is wide because the form asks for each of these by itself.
///
/// @param risk   what it is, in a line
/// @param beside what stands beside the two views
public record Weighing(
        String risk,
        Theirs theirs,
        Ours ours,
        Considered considered,
        Beside beside,
        Decided decided,
        Occasion occasion) {

    /// Where nothing stands beside the two views.
    public Weighing(String risk, Theirs theirs, Ours ours, Considered considered, Decided decided, Occasion occasion) {
        this(risk, theirs, ours, considered, Beside.NOTHING, decided, occasion);
    }

    public Weighing {
        if (risk.isBlank()) {
            throw new IllegalArgumentException("A risk says what it is");
        }
    }
}
