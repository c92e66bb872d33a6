package org.ownwords.worklist;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Routines.currentAuthority;
import static ownwords.generated.db.Tables.CASE_STANDING;
import static ownwords.generated.db.Tables.CHAIN;
import static ownwords.generated.db.Tables.DUE_LINE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.Term;
import org.springframework.stereotype.Repository;

/// What is due, as it was last worked out.
@Repository
class ReckonedStore {

    private final DSLContext db;

    ReckonedStore(DSLContext db) {
        this.db = db;
    }

    void replace(List<Reckoned> reckoned, Map<CaseId, Holder> holders) {
        var ids = reckoned.stream().map(each -> each.caseId().value()).toList();
        db.deleteFrom(DUE_LINE).where(DUE_LINE.CASE_ID.in(ids)).execute();
        var lines = db.insertInto(
                DUE_LINE,
                DUE_LINE.AUTHORITY,
                DUE_LINE.CASE_ID,
                DUE_LINE.KIND,
                DUE_LINE.ROW_ID,
                DUE_LINE.WHAT,
                DUE_LINE.WHY,
                DUE_LINE.PATH,
                DUE_LINE.OPEN,
                DUE_LINE.TEAM,
                DUE_LINE.HELD_BY,
                DUE_LINE.ON_LIST_OF,
                DUE_LINE.WHO,
                DUE_LINE.DONE_BY,
                DUE_LINE.SINCE,
                DUE_LINE.DUE_ON,
                DUE_LINE.STILL_FROM,
                DUE_LINE.STILL_UNTIL);
        var any = false;
        for (var each : reckoned) {
            var holder = Optional.ofNullable(holders.get(each.caseId()));
            for (var line : each.lines()) {
                any = true;
                var owed = line.owed();
                var still = Optional.ofNullable(line.term().still());
                lines = lines.values(
                        currentAuthority(),
                        val(owed.caseId().value()),
                        val(owed.because().kind()),
                        val(owed.because().row()),
                        val(owed.prompt().what()),
                        val(owed.prompt().why()),
                        val(owed.prompt().path()),
                        val(owed.keepsOpen()),
                        val(holder.map(Holder::team).orElse(null), DUE_LINE.TEAM),
                        val(holder.map(Holder::heldBy).orElse(null), DUE_LINE.HELD_BY),
                        val(line.listOf(), DUE_LINE.ON_LIST_OF),
                        val(line.who(), DUE_LINE.WHO),
                        val(line.doneBy(), DUE_LINE.DONE_BY),
                        val(line.since(), DUE_LINE.SINCE),
                        val(line.term().due(), DUE_LINE.DUE_ON),
                        val(still.map(Term.Still::from).orElse(null), DUE_LINE.STILL_FROM),
                        val(still.map(Term.Still::until).orElse(null), DUE_LINE.STILL_UNTIL));
            }
        }
        if (any) {
            lines.execute();
        }
        db.batch(reckoned.stream()
                        .map(each -> standing(each, Optional.ofNullable(holders.get(each.caseId()))))
                        .toList())
                .execute();
    }

    private Query standing(Reckoned reckoned, Optional<Holder> holder) {
        var id = reckoned.caseId().value();
        return db.update(CASE_STANDING)
                .set(CASE_STANDING.POSITION, select(CHAIN.LENGTH).from(CHAIN).where(CHAIN.ID.eq(id)))
                .set(CASE_STANDING.OPEN, reckoned.open())
                .set(CASE_STANDING.WAITS, !reckoned.lines().isEmpty())
                .set(CASE_STANDING.TEAM, holder.map(Holder::team).orElse(null))
                .set(CASE_STANDING.HELD_BY, holder.map(Holder::heldBy).orElse(null))
                .set(CASE_STANDING.SINCE, reckoned.since())
                .where(CASE_STANDING.CASE_ID.eq(id));
    }
}
