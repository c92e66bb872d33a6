package org.ownwords.quality;

import java.util.List;

/// What somebody may read of the audits of a case. The second reader has to come to their own view, so
/// until all are in, each reader sees their own and nobody else sees any.
final class MayRead {

    private MayRead() {}

    /// @param readers how many people read each case
    static boolean allAreIn(List<Audited> audits, int readers) {
        return audits.size() >= readers;
    }

    static List<Audited> of(List<Audited> audits, int readers, String viewer) {
        return allAreIn(audits, readers)
                ? audits
                : audits.stream().filter(each -> each.reader().equals(viewer)).toList();
    }
}
