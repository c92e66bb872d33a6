package org.ownwords.capacity;

import org.jspecify.annotations.Nullable;

/// What else is considered before something is decided for somebody (Mental Capacity Act 2005, section 4). Each has
/// words:
/// what was found, or why nothing was.
///
/// @param circumstances all that is known and matters (section 4(2) and (11))
/// @param later         whether they may be able to decide it later, and why it is not left until then (section 4(3))
/// @param written       what they wrote down while they could decide (section 4(6)(a))
/// @param beliefs       what they believe in and value, and what else they would consider (section 4(6)(b) and (c))
/// @param notAsked      who of those to be consulted was not, and why (section 4(7)), or null where nobody was asked at
/// all
/// @param sustainsLife  where it is about treatment that keeps them alive, how it was made sure that nobody wants to
/// bring
///                      about their death (section 4(5)); otherwise null
record Considered(
        String circumstances,
        String later,
        String written,
        String beliefs,
        @Nullable String notAsked,
        @Nullable String sustainsLife) {

    public Considered {
        if (circumstances.isBlank() || later.isBlank() || written.isBlank() || beliefs.isBlank()) {
            throw new IllegalArgumentException("What section 4 names is considered each time");
        }
    }
}
