package org.ownwords.risk;

import org.jspecify.annotations.Nullable;

/// Who has to accept a risk that is taken.
///
/// @param person       whether the person does
/// @param others       who else may come to harm and how, or null where nobody
/// @param asksCouncil  whether a manager is asked to agree for the council, whatever else calls for it
public record Accepting(PersonAccepts person, @Nullable String others, boolean asksCouncil) {}
