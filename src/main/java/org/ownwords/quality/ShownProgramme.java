package org.ownwords.quality;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/// The page of a programme. It is wide because it shows each of these by itself.
///
/// @param exact     whether numbers are exact, and words are there
/// @param found     what was found, for each set of questions by itself; none where nothing was
/// @param agreement how far two readers agree, in words; empty where nobody reads a second time
/// @param meetings  what those who read together agreed about confidentiality
/// @param reports   which Board it was reported to
record ShownProgramme(
        Programme programme,
        boolean exact,
        List<Cycle> cycles,
        Map<UUID, Progress> progress,
        List<FoundWith> found,
        String agreement,
        List<Noted> noted,
        List<Action> actions,
        OptionalLong open,
        OptionalLong ended,
        List<AuditMeeting> meetings,
        List<AuditReport> reports) {

    /// How far a draw has come.
    Progress progress(Cycle cycle) {
        return progress.getOrDefault(cycle.id(), Progress.NONE);
    }
}
