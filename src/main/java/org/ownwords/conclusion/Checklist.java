package org.ownwords.conclusion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was thought of when an enquiry was closed, what goes on elsewhere, and what is learnt from it.
///
/// @param answers to what was thought of; what is not in it was not answered
record Checklist(List<Answer> answers, Elsewhere elsewhere, Learning learning, LocalDate on) {

    /// What was answered to one thing.
    ///
    /// @param note why, or what about it, or null
    record Answer(ToCheck of, Checked checked, @Nullable String note) {}

    /// What goes on when the enquiry is closed. An enquiry may end before it does.
    ///
    /// @param watched who watches how the person is meanwhile, and how they hear of it, or null
    record Elsewhere(List<GoesOnElsewhere> what, @Nullable String watched) {
        public Elsewhere {
            what = List.copyOf(what);
        }
    }

    /// What is learnt.
    ///
    /// @param learnt    what others can learn from it, or null
    /// @param prevented what keeps it from happening again, to this person or others, or null
    /// @param caseStudy whether it would make a good case study, or null where that was not answered
    /// @param studyWhy  why it would, or null
    record Learning(
            @Nullable String learnt,
            @Nullable String prevented,
            @Nullable Boolean caseStudy,
            @Nullable String studyWhy) {}

    public Checklist {
        answers = List.copyOf(answers);
    }

    /// Whether nothing at all was answered.
    boolean isEmpty() {
        return answers.isEmpty()
                && elsewhere.what().isEmpty()
                && elsewhere.watched() == null
                && learning.learnt() == null
                && learning.prevented() == null
                && learning.caseStudy() == null
                && learning.studyWhy() == null;
    }
}
