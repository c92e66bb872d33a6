package org.ownwords.selfassessment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ownwords.selfassessment.AtPoint.Evidence;
import org.ownwords.selfassessment.AtPoint.Own;

/// What becomes of what an organisation said of itself at a point, where it says something else. What others read, and
/// another partner may have answered, is not changed without a reason; saying what was left open needs none.
///
/// Source: decision 0092, by which the Board's records are put right by another row that says why.
sealed interface PointChange {

    /// It says what it said before.
    record Nothing() implements PointChange {}

    /// Something is said that was open.
    record FillsIn() implements PointChange {}

    /// Something that stood is changed.
    record Changes() implements PointChange {}

    /// What saying this does to what stands.
    ///
    /// @param before what stands at the point, or null where nothing was said
    static PointChange of(@Nullable AtPoint before, Own now) {
        if (before == null) {
            return new FillsIn();
        }
        if (before.own().equals(now)) {
            return new Nothing();
        }
        return before.moderated() == null && leavesWhatWasSaid(before.own(), now) ? new FillsIn() : new Changes();
    }

    /// Whether it could not say yet how far it is, or only more of what shows it is said.
    private static boolean leavesWhatWasSaid(Own before, Own now) {
        return before.level() == null
                || (before.words().equals(now.words())
                        && before.level().equals(now.level())
                        && leavesEvidence(before.evidence(), now.evidence()));
    }

    private static boolean leavesEvidence(@Nullable Evidence before, @Nullable Evidence now) {
        return before == null
                || (now != null
                        && before.what().equals(now.what())
                        && (before.where() == null || Objects.equals(before.where(), now.where()))
                        && (before.on() == null || Objects.equals(before.on(), now.on())));
    }
}
