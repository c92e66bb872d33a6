package org.ownwords.quality;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ownwords.person.CaseId;

/// Drawing by chance for others: the same rows each time from the same frame and the same seed.
public final class Chance {

    private Chance() {}

    /// Those that are drawn, in the order they were drawn. All of them where there are no more than that.
    public static List<UUID> draw(Collection<UUID> frame, int howMany, long seed) {
        return Draw.of(
                        frame.stream()
                                .map(row -> new InFrame(row, new CaseId(row), null))
                                .toList(),
                        new Sampling(howMany, false, seed))
                .stream()
                .map(InFrame::row)
                .toList();
    }
}
