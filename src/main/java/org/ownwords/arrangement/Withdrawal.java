package org.ownwords.arrangement;

import java.time.LocalDate;

/// That the person took back what they wished for in advance: Mental Capacity Act 2005, section 24(3).
/// It need not be in writing (section 24(4)).
///
/// @param words what they said or did
record Withdrawal(String words, LocalDate on) {

    public Withdrawal {
        if (words.isBlank()) {
            throw new IllegalArgumentException("They say or do something to take it back");
        }
    }
}
