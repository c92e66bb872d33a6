package org.ownwords.advocacy;

import org.jspecify.annotations.Nullable;

/// An advocate, as one is asked for.
public sealed interface Advocate {

    AdvocateKind kind();

    /// Whether it is the independent advocate that section 68 of the Care Act 2014 asks for, or the
    /// same person is that too.
    boolean underSection68();

    /// The independent advocate of the Care Act 2014.
    record CareAct() implements Advocate {
        @Override
        public AdvocateKind kind() {
            return AdvocateKind.CARE_ACT;
        }

        @Override
        public boolean underSection68() {
            return true;
        }
    }

    /// An Independent Mental Capacity Advocate, whom the council may instruct where somebody
    /// lacks capacity to agree to what would protect them, also where they have family or
    /// friends, if it would be of particular benefit: Mental Capacity Act 2005, section 35, and
    /// SI 2006/2883, regulation 4.
    ///
    /// @param decision what the person cannot decide, and how that is known
    /// @param benefit  what an IMCA would add for them
    record Imca(String decision, String benefit, boolean underSection68) implements Advocate {
        public Imca {
            if (decision.isBlank() || benefit.isBlank()) {
                throw new IllegalArgumentException(
                        "An IMCA is for a decision the person cannot make, and for a benefit");
            }
        }

        @Override
        public AdvocateKind kind() {
            return AdvocateKind.IMCA;
        }
    }

    /// One that is there under another law, or under none.
    ///
    /// @param words what kind, where it is none of the list, or null
    record AnotherKind(AdvocateKind kind, @Nullable String words, boolean underSection68) implements Advocate {
        public AnotherKind {
            if (kind == AdvocateKind.CARE_ACT || kind == AdvocateKind.IMCA) {
                throw new IllegalArgumentException("Has a kind of its own: " + kind);
            }
        }
    }
}
