package org.ownwords.conclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.NotMetReason;

/// Why something the person wanted did not come about, as it was found after the closing gave no reason.
///
/// @param reasons for reporting; none where nobody knows
/// @param words   more about it, or what was done to find out, or null
record WhyNot(
        boolean known, List<NotMetReason> reasons, @Nullable String words, LocalDate on) {

    public WhyNot {
        reasons = List.copyOf(reasons);
        if (known && reasons.isEmpty() && words == null) {
            throw new IllegalArgumentException("What is known of why something did not come about says why");
        }
        if (!known && !reasons.isEmpty()) {
            throw new IllegalArgumentException("Where nobody knows why, there is no reason");
        }
    }

    /// As a sentence.
    String sentence() {
        return known
                ? "It was looked into why something did not come about."
                : "Nobody knows why something did not come about.";
    }

    /// The reasons, in a line.
    public String reasonWords() {
        return reasons.stream().map(NotMetReason::words).collect(Collectors.joining(", "));
    }

    /// Something that did not come about in full, with no reason given.
    ///
    /// @param row   the entry of the closing that says how far it came about
    /// @param words as the person said it
    /// @param since the day of the closing
    record Missing(UUID row, CaseId caseId, EnquiryId enquiry, OutcomeId outcome, String words, LocalDate since) {

        /// The address under which the reason is given.
        String path() {
            return path(caseId, enquiry, outcome);
        }

        static String path(CaseId caseId, EnquiryId enquiry, OutcomeId outcome) {
            return "%s/enquiries/%s/outcomes/%s/reason/new".formatted(caseId.path(), enquiry.value(), outcome.value());
        }
    }

    /// One in the record.
    record Entry(EnquiryId enquiry, OutcomeId outcome, WhyNot whyNot) {}
}
