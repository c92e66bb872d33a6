package org.ownwords.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ownwords.person.CaseId;

/// An entry on the case of somebody else that names a case of the person.
///
/// @param caseId   the case that it is on
/// @param words    what the person is there, as a phrase about whom that case is about: `Edith may be in danger too,
///                 as recorded on their case`
/// @param on       the day it is about
/// @param recorded when it was recorded
public record Elsewhere(CaseId caseId, UUID row, String words, LocalDate on, Instant recorded) {}
