package org.ownwords.capacity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Because;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Unsettled;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;

/// A decision that waits until the person is able to make it, and is to be looked at again.
///
/// @param goesOn that it goes on when an enquiry has ended, or null
/// @param dueOn  by when, or null where it goes on without a day
record LookAgain(
        CaseId caseId,
        AssessmentId assessment,
        String decision,
        @Nullable GoesOn goesOn,
        @Nullable LocalDate dueOn) {

    private static final String WHY = "Where a decision can wait, it waits until the person is able to make it (Mental"
            + " Capacity Act 2005, section 4(3))";

    /// That it goes on when an enquiry has ended.
    ///
    /// @param row   the row that says so
    /// @param after the enquiry
    /// @param since the day that was recorded
    record GoesOn(UUID row, UUID after, Doer doer, LocalDate since) {}

    /// What is to be done, in words.
    String what() {
        return "Look again at whether they can decide: %s".formatted(decision);
    }

    Owed owed() {
        return new Owed(
                caseId,
                new Because("capacity", assessment.value()),
                new Prompt(what(), WHY, "%s/capacity/%s/reassessment".formatted(caseId.path(), assessment.value())),
                goesOn == null ? new Whom.Holder() : Whom.of(goesOn.doer()),
                when(),
                Bearing.STEP);
    }

    private When when() {
        if (dueOn != null) {
            return new When.Day(dueOn);
        }
        return new When.Waiting(goesOn == null ? LocalDate.MIN : goesOn.since());
    }

    Unsettled unsettled() {
        return new Unsettled(assessment.value(), what(), goesOn == null ? null : goesOn.doer(), dueOn);
    }

    /// Whether it was said of this enquiry that it goes on after it.
    boolean goesOnAfter(UUID enquiry) {
        return goesOn != null && goesOn.after().equals(enquiry);
    }
}
