package org.ownwords.signoff;

/// What a colleague says of a stage of the work.
sealed interface Opinion {

    /// Why they agree, or what to look at again.
    String why();

    /// They agree.
    ///
    /// @param personal what was personal about the work
    record Agree(String why, String personal) implements Opinion {
        public Agree {
            refuseBlank(why);
            refuseBlank(personal);
        }
    }

    /// It has to be looked at again.
    record LookAgain(String why) implements Opinion {
        public LookAgain {
            refuseBlank(why);
        }
    }

    private static void refuseBlank(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("Who signs something off says why, and what was personal about it");
        }
    }
}
