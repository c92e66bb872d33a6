package org.ownwords.quality;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.history.SaidBefore;

/// What was found, given to a colleague whose work it is about.
/// It is wide because its page shows each of these by itself.
///
/// @param to     their identity
/// @param by     the identity of whoever gave it
/// @param reply  what they answered, or null
/// @param before what it and the answer said before, the newest first
record Feedback(
        UUID id,
        UUID drawn,
        String to,
        String words,
        String by,
        Instant at,
        Kept kept,
        @Nullable Reply reply,
        List<SaidBefore> before) {

    Feedback {
        before = List.copyOf(before);
    }

    /// As it was recorded last.
    ///
    /// @param at      when that was
    /// @param inError whether it should not have been told
    record Kept(AsRecorded recorded, Instant at, boolean inError) {}

    /// What they answered.
    ///
    /// @param at       when they recorded it last
    /// @param recorded the row it was recorded in last
    record Reply(String words, Instant at, AsRecorded recorded) {}

    /// What it should have said.
    ///
    /// @param words what they are told, or null where they should not have been told
    record PutRight(@Nullable String words, Again again) {}

    /// Whether it was put right after they answered, so that their answer may be to something else.
    boolean wasChangedSinceReply() {
        return reply != null && !kept.inError() && reply.at().isBefore(kept.at());
    }

    /// Whether somebody may put it right: whoever told it, or a manager, since whoever told it may have left. Nobody
    /// changes what was found in their own work.
    boolean mayBePutRightBy(Practitioner somebody) {
        var identity = somebody.id().value();
        return !identity.equals(to) && (identity.equals(by) || somebody.role() == Role.MANAGER);
    }

    String path() {
        return "/quality/feedback/" + id;
    }

    /// Where it is put right.
    String againPath() {
        return "/quality/drawn/%s/feedback/%s/again".formatted(drawn, id);
    }
}
