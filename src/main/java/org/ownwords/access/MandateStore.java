package org.ownwords.access;

import static ownwords.generated.db.Tables.POST;

import java.util.HashSet;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// How a row of a post keeps what somebody may decide.
final class MandateStore {

    private MandateStore() {}

    /// What a row says, or null where it is as the role has it.
    static @Nullable Mandate read(Record row) {
        var decides = row.get(POST.MAY_DECIDE);
        if (decides == null) {
            return null;
        }
        var powers = new HashSet<Power>();
        if (decides) {
            powers.add(Power.DECIDE);
        }
        if (row.get(POST.MAY_SIGN_OFF)) {
            powers.add(Power.SIGN_OFF);
        }
        if (Boolean.TRUE.equals(row.get(POST.MAY_AUDIT))) {
            powers.add(Power.AUDIT);
        }
        return new Mandate(powers, row.get(POST.MAY_FROM), row.get(POST.MAY_UNTIL));
    }
}
