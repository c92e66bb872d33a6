package org.ownwords.joining;

import org.ownwords.person.CaseId;
import org.ownwords.person.PersonId;

/// That somebody confirmed that a case is about somebody else.
///
/// @param to   the person it is about; a record that was joined into no other
/// @param read how much of the case's history they had read
record WishToMove(CaseId caseId, PersonId to, long read, String why) {}
