package org.ownwords.capacity;

/// Whether there was a reason to doubt that somebody can make a decision, and what
/// was tested where there was.
sealed interface Doubt {

    /// Why there was a reason, or why there was none.
    String why();

    /// There was none.
    record None(String why) implements Doubt {
        public None {
            refuseBlank(why);
        }
    }

    /// There was one.
    record Raised(String why, Preparation preparation, Abilities abilities, Cause cause) implements Doubt {
        public Raised {
            refuseBlank(why);
            if (abilities.with(Able.NO).isEmpty() != cause instanceof Cause.NotAsked) {
                throw new IllegalArgumentException(
                        "A cause is asked for where there is something they cannot do, and only then");
            }
            if (cause instanceof Cause.BecauseOfIt && !preparation.isWhole()) {
                throw new IllegalArgumentException("Nobody lacks capacity before it was tried to help them decide");
            }
        }
    }

    private static void refuseBlank(String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("Whether somebody is doubted to be able to decide has a reason");
        }
    }
}
