package org.ownwords.conclusion;

/// What an enquiry is for: whether any action should be taken in the adult's case and, if so, what and by whom
/// (Care Act 2014, section 42(2)). No enquiry ends without it.
public sealed interface Decision {

    record ActionNeeded(String what, String byWhom) implements Decision {
        public ActionNeeded {
            if (what.isBlank() || byWhom.isBlank()) {
                throw new IllegalArgumentException("Action that is needed says what, and by whom");
            }
        }
    }

    record NoActionNeeded(String why) implements Decision {
        public NoActionNeeded {
            if (why.isBlank()) {
                throw new IllegalArgumentException("That no action is needed has a reason");
            }
        }
    }
}
