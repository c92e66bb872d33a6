package org.ownwords.capacity;

import org.jspecify.annotations.Nullable;

/// Why somebody cannot make a decision. It is asked after what they cannot do, and only where there
/// is something (Mental Capacity Act 2005, section 2(1)).
sealed interface Cause {

    /// There is nothing that they cannot do, as far as it was tested.
    record NotAsked() implements Cause {}

    /// There is no impairment of, or disturbance in the functioning of, the mind or brain.
    ///
    /// @param anotherReason what else the reason may be, such as pressure from somebody, or null
    record NoImpairment(@Nullable String anotherReason) implements Cause {}

    /// There is one, but it is not the reason.
    ///
    /// @param impairment    what it is
    /// @param anotherReason what else the reason may be, or null
    record NotBecauseOfIt(String impairment, @Nullable String anotherReason) implements Cause {
        public NotBecauseOfIt {
            refuseBlank(impairment, "An impairment is named");
        }
    }

    /// They cannot because of it.
    ///
    /// @param what    the impairment or disturbance
    /// @param how     how it is the reason
    /// @param outlook whether that may change
    record BecauseOfIt(String what, String how, Outlook outlook) implements Cause {
        public BecauseOfIt {
            refuseBlank(what, "An impairment is named");
            refuseBlank(how, "An impairment is the reason in some way");
        }
    }

    private static void refuseBlank(String words, String refusal) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(refusal);
        }
    }
}
