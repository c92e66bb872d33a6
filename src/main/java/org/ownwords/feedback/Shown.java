package org.ownwords.feedback;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ownwords.feedback.Heard.Answered;
import org.ownwords.page.Option;

/// An offer, with what was heard because of it.
///
/// @param heard that, or null where nothing was sent yet
record Shown(KnownOffer known, @Nullable Heard heard) {

    /// A question with what was said to it.
    ///
    /// @param answer the answer, or an empty text
    /// @param words  what was said, verbatim, or an empty text
    record Line(String question, String answer, String words) {}

    /// What was said to each question that was answered.
    List<Line> lines() {
        return heard instanceof Answered answered ? lines(answered) : List.of();
    }

    static List<Line> lines(Answered answered) {
        return answered.replies().stream()
                .flatMap(reply -> answered.set().question(reply.question()).stream()
                        .map(question -> new Line(
                                question.wording(answered.by()),
                                question.answer(Objects.requireNonNullElse(reply.answer(), ""))
                                        .map(Option::words)
                                        .orElse(""),
                                Objects.requireNonNullElse(reply.words(), ""))))
                .toList();
    }

    /// Whether they said that somebody may ask again after a year.
    boolean mayBeAskedAgain() {
        return known.offer() instanceof Offer.Yes yes && yes.mayBeAskedAgain();
    }

    /// What they said to that as a sentence; or null where they were not asked, and once it is recorded how it has
    /// been.
    @Nullable String againSentence(List<KnownSince> sinces) {
        var recorded = sinces.stream().anyMatch(each -> each.enquiry().equals(known.enquiry()));
        return !recorded && known.offer() instanceof Offer.Yes yes ? yes.againSentence() : null;
    }

    /// Whether somebody said yes and nothing was sent yet.
    boolean waits() {
        return heard == null && known.offer() instanceof Offer.Yes;
    }
}
