package org.ownwords.advocacy;

import java.util.List;

/// Whether somebody is appropriate to support and represent a person.
sealed interface Appropriateness {

    record Appropriate() implements Appropriateness {}

    /// They are not.
    ///
    /// @param exclusions those that apply, or none where only the consent is missing
    record NotAppropriate(List<Exclusion> exclusions, SupporterConsent consent) implements Appropriateness {}

    /// Nothing speaks against them so far, and something cannot be answered yet.
    record NotYetKnown() implements Appropriateness {}
}
