package org.ownwords.person;

import java.util.Optional;

/// An NHS number: ten digits whose last is the check digit (modulus 11) of the other nine.
public record NhsNumber(String digits) {

    public NhsNumber {
        if (!isRight(digits)) {
            throw new IllegalArgumentException("Not an NHS number");
        }
    }

    /// Reads a number however its digits are spaced, with spaces or dashes of any kind.
    public static Optional<NhsNumber> of(String typed) {
        var digits =
                typed.replaceAll("(?i)^\\s*nhs(?: +(?:number|no\\.?))?:?", "").replaceAll("[\\p{Z}\\p{C}\\p{Pd}]", "");
        return isRight(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    private static boolean isRight(String digits) {
        if (!digits.matches("[0-9]{10}")) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        var check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0';
    }
}
