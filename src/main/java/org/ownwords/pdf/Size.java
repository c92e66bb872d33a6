package org.ownwords.pdf;

/// How large the letters of a document are.
public enum Size {
    /// 12 points.
    ORDINARY(12),

    /// 20 points: more than the 18 that large print begins with.
    LARGE(20),

    /// 16 points, with room for a picture beside each line.
    EASY(16);

    private final int points;

    Size(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }
}
