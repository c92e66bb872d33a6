package org.ownwords.arrangement;

import org.jspecify.annotations.Nullable;

/// Somebody who may decide for the person under the law, as far as it is known.
///
/// @param limits        what they may decide, with whom, and what not, or null
/// @param withAgreement of an attorney for property: whether the person agrees that it is used now
public record DecisionMaker(
        MakerKind kind, String who, @Nullable String limits, Whether withAgreement, Paper paper, Times times) {

    /// Whether somebody saw the paper, or it is only said.
    ///
    /// @param words which paper, and who saw it, or why it was not seen, or null
    public record Paper(boolean seen, @Nullable String words) {}

    public DecisionMaker {
        if (who.isBlank()) {
            throw new IllegalArgumentException("Somebody may decide");
        }
        if (withAgreement != Whether.NOT_KNOWN && kind != MakerKind.LPA_PROPERTY) {
            throw new IllegalArgumentException("Only a power for property can be used while the person decides");
        }
    }

    /// `Attorney for health and welfare, under a lasting power: Ann`
    String words() {
        return "%s: %s".formatted(kind.words(), who);
    }

    /// `attorney for health and welfare, under a lasting power: Ann`
    String inSentence() {
        return "%s: %s".formatted(kind.inSentence(), who);
    }
}
