package org.ownwords.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.feedback.LinkState.Known;
import org.ownwords.person.CaseId;

/// A link, with what it is for. It is wide because one is read from one row.
///
/// @param who    in whose wording the questions are put
/// @param ended  the day the enquiry ended that it is about, or null where it has not
/// @param diedOn the day the person died, or null
record Linked(
        UUID id,
        CaseId caseId,
        OfferId offer,
        WhoAnswers who,
        @Nullable LocalDate ended,
        @Nullable LocalDate diedOn,
        Known known) {}
