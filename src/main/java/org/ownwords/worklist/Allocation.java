package org.ownwords.worklist;

import org.jspecify.annotations.Nullable;

/// Who is to hold a case, and why, if anybody said.
record Allocation(Holder holder, @Nullable String why) {}
