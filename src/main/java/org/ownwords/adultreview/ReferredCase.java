package org.ownwords.adultreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that is kept of one referral for a Safeguarding Adults Review, as it stands.
///
/// @param decision what the Board decided, or null
/// @param report   how the review ended, or null
record ReferredCase(
        UUID id,
        Version<Referral> referral,
        boolean inError,
        @Nullable Version<ReviewDecision> decision,
        List<Found> findings,
        @Nullable Version<ReviewReport> report) {

    ReferredCase {
        findings = List.copyOf(findings);
    }

    /// A finding with what is done about it.
    ///
    /// @param response what the Board does about it, or null
    /// @param progress the latest, or null
    record Found(
            UUID id,
            Version<ReviewFinding> finding,
            boolean inError,
            @Nullable Version<ReviewResponse> response,
            @Nullable Version<ReviewProgress> progress) {

        /// Who is to do what by when, where it is not done yet.
        Optional<ReviewResponse.Acts> open() {
            return response != null
                            && response.says() instanceof ReviewResponse.Acts acts
                            && (progress == null || progress.says().became() == Became.UNDER_WAY)
                    ? Optional.of(acts)
                    : Optional.empty();
        }

        boolean isLate(LocalDate today) {
            return open().filter(acts -> acts.dueOn().isBefore(today)).isPresent();
        }
    }

    String path() {
        return "/adult-reviews/referrals/" + id;
    }

    /// Where it stands, in a few words.
    String stands() {
        if (inError) {
            return "Should not be here";
        }
        if (decision == null) {
            return "Waits for a decision";
        }
        if (report != null && isLearnedFrom()) {
            return report.says().publishedOn() == null ? "Ended, not published" : "Ended and published";
        }
        return switch (decision.says().decided()) {
            case REVIEW -> "Review under way";
            case OTHER -> "Learned from in another way";
            case NONE -> "No review";
        };
    }

    /// Whether there is a review, or another way to learn from it.
    boolean isLearnedFrom() {
        return decision != null && decision.says().decided() != Decided.NONE;
    }

    /// Whether the national return counts it: it counts Safeguarding Adults Reviews, and no other ways to learn.
    boolean counts() {
        return decision != null && decision.says().decided() == Decided.REVIEW;
    }

    /// The one that was recorded under this id, or nothing.
    Optional<Found> finding(UUID finding) {
        return findings.stream().filter(each -> each.id().equals(finding)).findFirst();
    }

    /// Findings that count.
    List<Found> standing() {
        return findings.stream().filter(each -> !each.inError()).toList();
    }
}
