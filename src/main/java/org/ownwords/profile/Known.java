package org.ownwords.profile;

import java.util.UUID;

/// What matters to somebody, in the record.
///
/// @param row the row that says so; a change names it
record Known(UUID row, Profile profile) {}
