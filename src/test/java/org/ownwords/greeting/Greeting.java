package org.ownwords.greeting;

import java.time.LocalDate;
import java.util.UUID;
import org.ownwords.person.CaseId;

/// A card somebody was sent.
record Greeting(UUID id, CaseId caseId, String words, LocalDate sentOn) {}
