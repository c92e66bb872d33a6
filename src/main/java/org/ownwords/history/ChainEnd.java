package org.ownwords.history;

/// Where a chain ends: how many facts it has and the hash of the last.
record ChainEnd(Chain chain, long length, Hash head) {}
