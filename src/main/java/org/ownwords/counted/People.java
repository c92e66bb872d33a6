package org.ownwords.counted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.Voice;

/// How many people, over the enquiries of both kinds that ended in a year. Each person is counted once, by
/// their last enquiry; the national return (SG4a) counts every one of the same enquiries. An empty key is the
/// people for whom it is not known.
///
/// @param asked     whether they were asked what they want, and said so: everybody is in one
/// @param voices    of those who said what they want, whose voice it was
/// @param cameAbout of those who said what they want, how far what was current at closing came about
/// @param safer     whether they feel safer: `yes`, `partly`, `no`; everybody is in one
/// @param reasons   why what they wanted did not come about in full, over all their enquiries of the year, the
///                  commonest first
public record People(
        Map<Asked, Long> asked,
        Map<Optional<Voice>, Long> voices,
        Map<Optional<CameAbout>, Long> cameAbout,
        Map<Optional<String>, Long> safer,
        List<Reason> reasons) {

    /// How many people had a reason.
    public record Reason(NotMetReason reason, long people) {}

    public long all() {
        return asked.values().stream().mapToLong(Long::longValue).sum();
    }
}
