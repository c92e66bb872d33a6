package org.ownwords.correction;

import java.util.UUID;
import org.ownwords.casework.Recording;

/// An entry that was recorded in error, as it is in the record.
public record Correction(UUID id, InError error, Recording recording) {}
