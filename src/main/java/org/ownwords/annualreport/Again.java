package org.ownwords.annualreport;

import java.util.UUID;

/// That something is said anew.
///
/// @param standsFor its first row
/// @param replaces  the row that said it when the form was opened
/// @param inError   whether it should not be here at all
record Again(UUID standsFor, UUID replaces, String why, boolean inError) {}
