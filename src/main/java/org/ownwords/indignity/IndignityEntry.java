package org.ownwords.indignity;

import java.util.UUID;
import org.ownwords.person.CaseId;

/// A small thing, in the record.
record IndignityEntry(UUID id, CaseId caseId, Indignity indignity) {}
