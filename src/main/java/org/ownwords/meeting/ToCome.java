package org.ownwords.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting that is to come, as others are asked to it: what an invitation may say of it, and no more.
///
/// @param words  what kind it is
/// @param place  where it is, or null where that is not settled
/// @param theirs whether the person is asked to come
/// @param asked  who else is asked, by what they are: `the police, housing`; or empty
public record ToCome(
        UUID id, String words, LocalDate on, @Nullable String place, boolean theirs, String asked) {

    static ToCome of(KeptMeeting kept) {
        var meeting = kept.meeting();
        return new ToCome(
                kept.id().value(),
                meeting.kind().words(),
                meeting.on(),
                meeting.setting().place(),
                meeting.invitation().isTheirs(),
                Party.inSentence(meeting.invitation().asked()));
    }
}
