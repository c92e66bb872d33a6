package org.ownwords.capacity;

/// Who was asked what would be in the person's best interests, where it was practicable and
/// appropriate: anyone they named, anyone who cares for them or is interested in their welfare, a
/// donee of a lasting power of attorney, a deputy (Mental Capacity Act 2005, section 4(7)).
sealed interface Consulted {

    /// Who, and what they said.
    record People(String whoAndWhat) implements Consulted {
        public People {
            refuseBlank(whoAndWhat, "Who was asked has names");
        }
    }

    /// Nobody, for a reason.
    record Nobody(String why) implements Consulted {
        public Nobody {
            refuseBlank(why, "That nobody was asked has a reason");
        }
    }

    private static void refuseBlank(String words, String refusal) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(refusal);
        }
    }
}
