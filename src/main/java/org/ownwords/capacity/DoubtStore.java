package org.ownwords.capacity;

import static ownwords.generated.db.Tables.CAPACITY_ASSESSMENT_STANDS;

import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;

/// Whether somebody was doubted to be able to decide, as the columns of an assessment say it.
final class DoubtStore {

    static final List<SelectFieldOrAsterisk> COLUMNS = List.of(
            CAPACITY_ASSESSMENT_STANDS.DOUBTED,
            CAPACITY_ASSESSMENT_STANDS.WHY,
            CAPACITY_ASSESSMENT_STANDS.INFORMATION,
            CAPACITY_ASSESSMENT_STANDS.SUPPORT,
            CAPACITY_ASSESSMENT_STANDS.UNDERSTAND,
            CAPACITY_ASSESSMENT_STANDS.UNDERSTAND_SHOWN,
            CAPACITY_ASSESSMENT_STANDS.RETAIN,
            CAPACITY_ASSESSMENT_STANDS.RETAIN_SHOWN,
            CAPACITY_ASSESSMENT_STANDS.WEIGH,
            CAPACITY_ASSESSMENT_STANDS.WEIGH_SHOWN,
            CAPACITY_ASSESSMENT_STANDS.COMMUNICATE,
            CAPACITY_ASSESSMENT_STANDS.COMMUNICATE_SHOWN,
            CAPACITY_ASSESSMENT_STANDS.IMPAIRED,
            CAPACITY_ASSESSMENT_STANDS.IMPAIRMENT,
            CAPACITY_ASSESSMENT_STANDS.BECAUSE_OF_IT,
            CAPACITY_ASSESSMENT_STANDS.HOW,
            CAPACITY_ASSESSMENT_STANDS.ANOTHER_REASON,
            CAPACITY_ASSESSMENT_STANDS.OUTLOOK,
            CAPACITY_ASSESSMENT_STANDS.OUTLOOK_WHY,
            CAPACITY_ASSESSMENT_STANDS.LOOK_AGAIN_ON,
            CAPACITY_ASSESSMENT_STANDS.CANNOT_WAIT);

    private DoubtStore() {}

    static Doubt doubt(Record row) {
        var why = row.get(CAPACITY_ASSESSMENT_STANDS.WHY);
        return row.get(CAPACITY_ASSESSMENT_STANDS.DOUBTED)
                ? new Doubt.Raised(
                        why,
                        new Preparation(
                                row.get(CAPACITY_ASSESSMENT_STANDS.INFORMATION),
                                row.get(CAPACITY_ASSESSMENT_STANDS.SUPPORT)),
                        new Abilities(
                                tested(
                                        row,
                                        CAPACITY_ASSESSMENT_STANDS.UNDERSTAND,
                                        CAPACITY_ASSESSMENT_STANDS.UNDERSTAND_SHOWN),
                                tested(row, CAPACITY_ASSESSMENT_STANDS.RETAIN, CAPACITY_ASSESSMENT_STANDS.RETAIN_SHOWN),
                                tested(row, CAPACITY_ASSESSMENT_STANDS.WEIGH, CAPACITY_ASSESSMENT_STANDS.WEIGH_SHOWN),
                                tested(
                                        row,
                                        CAPACITY_ASSESSMENT_STANDS.COMMUNICATE,
                                        CAPACITY_ASSESSMENT_STANDS.COMMUNICATE_SHOWN)),
                        cause(row))
                : new Doubt.None(why);
    }

    private static Tested tested(Record row, Field<String> able, Field<String> shown) {
        return new Tested(Able.of(row.get(able)).orElseThrow(), row.get(shown));
    }

    private static Cause cause(Record row) {
        Boolean impaired = row.get(CAPACITY_ASSESSMENT_STANDS.IMPAIRED);
        var anotherReason = row.get(CAPACITY_ASSESSMENT_STANDS.ANOTHER_REASON);
        if (impaired == null) {
            return new Cause.NotAsked();
        }
        if (!impaired) {
            return new Cause.NoImpairment(anotherReason);
        }
        var what = row.get(CAPACITY_ASSESSMENT_STANDS.IMPAIRMENT);
        return row.get(CAPACITY_ASSESSMENT_STANDS.BECAUSE_OF_IT)
                ? new Cause.BecauseOfIt(what, row.get(CAPACITY_ASSESSMENT_STANDS.HOW), outlook(row))
                : new Cause.NotBecauseOfIt(what, anotherReason);
    }

    private static Outlook outlook(Record row) {
        var why = row.get(CAPACITY_ASSESSMENT_STANDS.OUTLOOK_WHY);
        return switch (Outlook.Kind.of(row.get(CAPACITY_ASSESSMENT_STANDS.OUTLOOK))
                .orElseThrow()) {
            case LASTING -> new Outlook.Lasting();
            case REGAINING -> new Outlook.Regaining(why, canWait(row));
            case FLUCTUATING -> new Outlook.Fluctuating(why, canWait(row));
        };
    }

    private static CanWait canWait(Record row) {
        return Optional.ofNullable(row.get(CAPACITY_ASSESSMENT_STANDS.CANNOT_WAIT))
                .<CanWait>map(CanWait.No::new)
                .orElseGet(() -> new CanWait.Until(row.get(CAPACITY_ASSESSMENT_STANDS.LOOK_AGAIN_ON)));
    }
}
