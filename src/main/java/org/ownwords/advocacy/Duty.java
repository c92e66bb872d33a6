package org.ownwords.advocacy;

import java.util.List;

/// What follows from the test in section 68.
sealed interface Duty {

    /// The council must arrange an independent advocate: nobody appropriate can support the person.
    ///
    /// @param difficulties the abilities with which they would have substantial difficulty
    record Met(List<Ability> difficulties) implements Duty {}

    /// Somebody appropriate supports the person, and an advocate is arranged as well.
    record AdvocateAsWell(String who, Ground ground) implements Duty {}

    /// No duty: somebody appropriate supports the person.
    record SomebodyAppropriate(String who) implements Duty {}

    /// No duty: the person would have no substantial difficulty.
    record NoSubstantialDifficulty() implements Duty {}

    /// It cannot yet be said. Nothing may be inferred from what is not answered.
    ///
    /// @param unanswered the abilities, or none where it is not known whether somebody is appropriate
    record CannotYetSay(List<Ability> unanswered) implements Duty {}
}
