package org.ownwords.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Coded;

/// A change that may set off a review. "Sometimes circumstances or the person's confidence, health or
/// mental capacity change" (Making Safeguarding Personal 2013/14: report of findings).
///
/// @param words what changed, in words
record ChangeNoticed(List<WhatChanged> what, String words, Follows follows, LocalDate on) {

    /// Whether it sets off a review.
    sealed interface Follows {

        /// It does, by a day if one is set.
        record Review(@Nullable LocalDate by) implements Follows {}

        /// It does not, for a reason.
        record NoReview(String why) implements Follows {
            public NoReview {
                if (why.isBlank()) {
                    throw new IllegalArgumentException("That nothing follows from a change has a reason");
                }
            }
        }
    }

    public ChangeNoticed {
        what = List.copyOf(what);
        if (what.isEmpty() || words.isBlank()) {
            throw new IllegalArgumentException("A change is about something");
        }
    }

    /// `Their health, whom they see`
    String whatInWords() {
        var all = what.stream().map(Coded::inSentence).collect(Collectors.joining(", "));
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }
}
