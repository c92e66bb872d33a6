package org.ownwords.feedback;

/// A share of a whole, and how far the true one may be from it: the interval of E. B. Wilson (1927) with a
/// confidence of 95 in a hundred, which holds for few answers and for shares near nothing or everything too.
///
/// @param number how many of them
/// @param of     how many there are
record Share(long number, long of) {

    /// Of fewer than this a percentage says more than is known.
    static final long FEWEST = 10;

    private static final double Z = 1.959964;
    private static final double HUNDRED = 100;

    public Share {
        if (number < 0 || of < number) {
            throw new IllegalArgumentException("A share is a part of a whole");
        }
    }

    boolean hasPercent() {
        return of >= FEWEST;
    }

    long percent() {
        if (!hasPercent()) {
            throw new IllegalStateException("Nothing is said in per cent of fewer than ten");
        }
        return Math.round(HUNDRED * number / of);
    }

    /// The least it may be, in per cent.
    long from() {
        return Math.round(HUNDRED * Math.max(0, middle() - half()));
    }

    /// The most it may be, in per cent.
    long to() {
        return Math.round(HUNDRED * Math.min(1, middle() + half()));
    }

    private double middle() {
        return ((double) number / of + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        var share = (double) number / of;
        return Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }

    /// `70%, and between 40% and 89% with 95 in 100 confidence`, or the numbers where they are few.
    String words() {
        return hasPercent()
                ? "%d of %d, %d%% (between %d%% and %d%%)".formatted(number, of, percent(), from(), to())
                : "%d of %d".formatted(number, of);
    }
}
