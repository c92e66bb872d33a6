package org.ownwords.person;

import java.time.Instant;

/// One matter about one person: what a concern, the words said, the decisions and their endings belong to.
///
/// @param number the case number that people use on the telephone
public record CaseFile(CaseId id, long number, Person person, Instant openedAt) {}
