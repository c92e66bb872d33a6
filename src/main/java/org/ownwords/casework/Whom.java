package org.ownwords.casework;

/// Whose action something waits for.
public sealed interface Whom {

    /// The colleague who holds the case.
    record Holder() implements Whom {}

    /// A colleague, by the identity in what they recorded.
    record Colleague(String id) implements Whom {}

    /// A partner, the person, or somebody else the record names in words. Where they are a colleague's name, the
    /// colleague.
    record Other(String name) implements Whom {
        public Other {
            if (name.isBlank()) {
                throw new IllegalArgumentException("Somebody else has a name");
            }
        }
    }

    /// Any colleague who may sign off the work of the one who did it: those whose post
    /// has [org.ownwords.access.Power#SIGN_OFF], and never themselves.
    record Signer(WhoseWork work) implements Whom {}

    /// The person a row names: a colleague if the row has their identity, otherwise somebody named in words.
    static Whom of(Doer doer) {
        return doer.id() == null ? new Other(doer.name()) : new Colleague(doer.id());
    }
}
