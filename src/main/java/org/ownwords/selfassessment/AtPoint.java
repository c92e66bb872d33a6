package org.ownwords.selfassessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.organisation.Organisation;

/// What stands at one point of a self-assessment. It is wide because a page shows each of these by itself.
///
/// @param place     its place in the framework, from 1
/// @param moderated what another organisation says to it, or null
record AtPoint(
        UUID id,
        UUID assessment,
        int place,
        Own own,
        @Nullable Moderated moderated,
        String by,
        Instant at) {

    /// What the organisation says of itself.
    ///
    /// @param level    the code of the level that it sees, or null where it cannot say one yet
    /// @param evidence what shows it, or null
    record Own(
            String words, @Nullable String level, @Nullable Evidence evidence) {}

    /// What shows it.
    ///
    /// @param where where it is, or null
    /// @param on    from when it is, or null
    record Evidence(
            String what, @Nullable String where, @Nullable LocalDate on) {}

    /// What the organisation is about to say of itself.
    ///
    /// @param why why it changes what stood, or null where nothing stood or something is only added
    record Said(Own own, @Nullable String why) {}

    /// What another organisation is about to say to it.
    ///
    /// @param why why it changes what was said to it before, or null where nothing was
    record Judged(
            Organisation moderator,
            String level,
            String words,
            @Nullable String why) {

        /// Whether it says what was said before.
        boolean isLike(Moderated before) {
            return moderator.named().name().equals(before.moderator())
                    && level.equals(before.level())
                    && words.equals(before.words());
        }
    }

    /// What another organisation says to it.
    record Moderated(UUID id, String moderator, String level, String words) {}

    /// The level after moderation, or as the organisation sees it; null where there is none.
    @Nullable String level() {
        return moderated == null ? own.level() : moderated.level();
    }
}
