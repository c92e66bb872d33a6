package org.ownwords.feedback;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.feedback.Heard.Answered;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;

/// What people said about the work of one colleague, and of the team of a manager. It is there to learn from: it counts
/// nothing and compares nobody.
///
/// @param answers what was said afterwards, of cases they may open
/// @param remarks thanks, and complaints that were answered
/// @param read    until when they have read it, or null
record SaidOfWork(
        List<OfCase> answers,
        List<Remark> remarks,
        @Nullable Instant read) {

    /// How much there is.
    ///
    /// @param answers  said afterwards, since they last looked
    /// @param remarks  thanks, and complaints that were answered, since then
    /// @param toAnswer complaints that they are to answer
    record Waiting(int answers, int remarks, int toAnswer) {
        int fresh() {
            return answers + remarks;
        }
    }

    /// What somebody said, before it is known who may read it.
    record Said(CaseId caseId, Answered answered, Instant at) {}

    /// The same, with its case.
    record OfCase(CaseFile file, Answered answered, Instant at) {

        /// What was said to each question that was answered.
        List<Shown.Line> lines() {
            return Shown.lines(answered);
        }
    }

    boolean isNew(Instant at) {
        return read == null || at.isAfter(read);
    }

    boolean isEmpty() {
        return answers.isEmpty() && remarks.isEmpty();
    }
}
