package org.ownwords.disclosure;

/// The rule of the national publication (NHS England's production code): numbers under five are withheld,
/// zero included; all others are rounded to the nearest five.
public final class SmallNumbers {

    /// A number below this is withheld.
    public static final int SMALLEST_SHOWN = 5;

    private static final int NEAREST = 5;

    private SmallNumbers() {}

    public static boolean isFew(long number) {
        return number < SMALLEST_SHOWN;
    }

    /// Halfway does not occur: 12 is nearer to 10, 13 to 15.
    public static long rounded(long number) {
        var lower = number / NEAREST * NEAREST;
        var upper = lower + NEAREST;
        return number - lower < upper - number ? lower : upper;
    }

    /// The least number that is shown as this.
    static long lowest(long shown) {
        return Math.max(SMALLEST_SHOWN, shown - NEAREST / 2);
    }

    /// The greatest.
    static long highest(long shown) {
        return shown + NEAREST / 2;
    }
}
