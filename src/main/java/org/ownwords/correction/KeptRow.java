package org.ownwords.correction;

import org.ownwords.casework.Recording;
import org.ownwords.history.Row;

/// A row of a case, and when it was recorded by whom.
record KeptRow(Row row, Recording recording) {}
