package org.ownwords.negotiation;

import java.util.UUID;
import org.ownwords.person.CaseId;

/// Who is to bring something about, in the record.
record BringingAboutEntry(UUID id, CaseId caseId, BringingAbout bringing) {}
