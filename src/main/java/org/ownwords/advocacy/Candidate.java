package org.ownwords.advocacy;

/// Somebody who may be appropriate to support and represent a person, and what was found about them.
///
/// @param who their name, and what they are to the person
/// @param why why they are appropriate, or why not
public record Candidate(String who, Exclusions exclusions, SupporterConsent consent, String why) {

    public Candidate {
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("Somebody was considered, for a reason");
        }
    }
}
