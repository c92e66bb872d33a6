package org.ownwords.boardwork;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.AbuseType;

/// Something that was done with people or for communities. It is wide because its form asks all of this at once.
///
/// @param about the group that did it, or null
/// @param asked the questions that were asked, or null
/// @param came what came of it, or null
/// @param harm which kind of harm it was to change, or null
record Activity(
        @Nullable About about,
        String title,
        ActivityKind kind,
        LocalDate on,
        String words,
        @Nullable String asked,
        @Nullable String came,
        @Nullable AbuseType harm)
        implements Entry {

    @Override
    public Noun noun() {
        return Noun.ACTIVITY;
    }

    @Override
    public String heading() {
        return title;
    }

    @Override
    public List<Line> lines() {
        return new Line.Lines()
                .with("Kind", kind)
                .with("When", on)
                .with("What was done, where and with whom", words)
                .with("What was asked", asked)
                .with("What came of it", came)
                .with("The harm it was to prevent", harm)
                .list();
    }
}
