package org.ownwords.consent;

import java.util.UUID;
import org.ownwords.person.CaseId;

/// That somebody asked to stop, in the record.
record StopEntry(UUID id, CaseId caseId, AskedToStop asked) {}
