package org.ownwords.exchange.synthetic;

/// NHS numbers that no real person has: they begin with 999, which is reserved for tests, and pass the
/// modulus 11 check of the NHS Data Dictionary. There are about 909,000 of them. Within a council no two
/// people have the same; those whose digits have no check digit, and those after the millionth, have none.
final class NhsNumbers {

    private static final int RANGE = 1_000_000;

    /// Has no factor in common with the range, so that stepping by it meets every number of the range once.
    private static final int STEP = 618_033;

    private static final String PREFIX = "999";

    private final int start;

    NhsNumbers(Chance chance) {
        this.start = chance.below(RANGE);
    }

    /// The number of the person with that number, or nothing.
    String of(long person) {
        if (person > RANGE) {
            return "";
        }
        var place = (int) ((start + person * STEP) % RANGE);
        var nine = PREFIX + Integer.toString(RANGE + place).substring(1);
        var sum = 0;
        for (var i = 0; i < nine.length(); i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        var check = (11 - sum % 11) % 11;
        return check == 10 ? "" : nine + check;
    }
}
