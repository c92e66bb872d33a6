package org.ownwords.anonymised;

/// How many of some, in words of number. Words say how far something goes; the numbers beside them say of how many.
record HowMany(long number, long whole) {

    private static final double MOST = 0.7;
    private static final double HALF = 0.4;
    private static final double SOME = 0.15;

    HowMany {
        if (number < 0 || number > whole) {
            throw new IllegalArgumentException("A part is at most the whole");
        }
    }

    /// `Most (8 of 11)`
    public String words() {
        return "%s (%d of %d)".formatted(word(), number, whole);
    }

    private String word() {
        if (number == 0) {
            return "None";
        }
        if (number == whole) {
            return "All";
        }
        if (number == 1) {
            return "One";
        }
        var share = (double) number / whole;
        return share >= MOST ? "Most" : share >= HALF ? "About half" : share >= SOME ? "Some" : "A few";
    }
}
