package org.ownwords.conclusion;

/// What a colleague decides about a closing.
public sealed interface Verdict {

    /// They agree: why, and what was personal about the work.
    record Agree(String why, String personal) implements Verdict {
        public Agree {
            if (why.isBlank() || personal.isBlank()) {
                throw new IllegalArgumentException("Who agrees says why, and what was personal about the work");
            }
        }
    }

    /// They do not yet: why.
    record SendBack(String why) implements Verdict {
        public SendBack {
            if (why.isBlank()) {
                throw new IllegalArgumentException("A closing is sent back for a reason");
            }
        }
    }
}
