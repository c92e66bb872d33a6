package org.ownwords.consent;

import java.util.UUID;
import org.ownwords.person.CaseId;

/// Something that was told to others, in the record.
record PassedOnEntry(UUID id, CaseId caseId, PassedOn passedOn) {}
