package org.ownwords.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;

/// Something that may be drawn: an enquiry that ended, or a concern.
///
/// @param row  its id
/// @param team the code of the team that holds the case, or null
record InFrame(UUID row, CaseId caseId, @Nullable String team) {}
