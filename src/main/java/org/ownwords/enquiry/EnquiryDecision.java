package org.ownwords.enquiry;

/// What an enquiry is made to enable the council to decide: "whether any action should be taken in the adult's case
/// (whether under this Part or otherwise) and, if so, what and by whom" (Care Act 2014, section 42(2)).
public sealed interface EnquiryDecision {

    /// Action should be taken: what, and by whom.
    record ActionNeeded(String what, String byWhom) implements EnquiryDecision {
        public ActionNeeded {
            if (what.isBlank() || byWhom.isBlank()) {
                throw new IllegalArgumentException("Section 42(2) asks what action, and by whom");
            }
        }
    }

    /// No action should be taken, and why.
    record NoActionNeeded(String why) implements EnquiryDecision {
        public NoActionNeeded {
            if (why.isBlank()) {
                throw new IllegalArgumentException("A decision to take no action has its reason");
            }
        }
    }
}
