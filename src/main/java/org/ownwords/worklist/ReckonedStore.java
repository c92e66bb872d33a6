package org.ownwords.worklist;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Routines.currentAuthority;
import static ownwords.generated.db.Tables.CASE_STANDING;
import static ownwords.generated.db.Tables.CHAIN;
import static ownwords.generated.db.Tables.DUE_LINE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Row3;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Owed;
import org.ownwords.casework.WhoseWork;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.Term;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.records.DueLineRecord;

/// What is due, as it was last worked out.
@Repository
class ReckonedStore {

    /// All but the council, which is that of whoever asks.
    private static final List<Field<?>> COLUMNS = Stream.of(DUE_LINE.fields())
            .filter(each -> !each.equals(DUE_LINE.AUTHORITY))
            .toList();

    private final DSLContext db;

    ReckonedStore(DSLContext db) {
        this.db = db;
    }

    /// Keeps what is due on these cases now in place of what was. A line that is as it was is left
    /// alone: most recordings change none, and each that is written anew leaves a dead one behind
    /// that every list then has to pass over.
    void replace(List<Reckoned> reckoned, Map<CaseId, Holder> holders) {
        var now = reckoned.stream()
                .flatMap(each -> lines(each, holders.get(each.caseId())))
                .collect(Collectors.toSet());
        var before = kept(reckoned);
        delete(before.stream().filter(each -> !now.contains(each)).toList());
        insert(now.stream().filter(each -> !before.contains(each)).toList());
        db.batch(reckoned.stream()
                        .map(each -> standing(each, Optional.ofNullable(holders.get(each.caseId()))))
                        .toList())
                .execute();
    }

    private Set<DueLineRecord> kept(List<Reckoned> reckoned) {
        return Set.copyOf(db.select(COLUMNS)
                .from(DUE_LINE)
                .where(DUE_LINE.CASE_ID.in(
                        reckoned.stream().map(each -> each.caseId().value()).toList()))
                .fetch(each -> each.into(DUE_LINE)));
    }

    private static Stream<DueLineRecord> lines(Reckoned reckoned, @Nullable Holder holder) {
        return reckoned.lines().stream().map(line -> {
            var owed = line.owed();
            var still = Optional.ofNullable(line.term().still());
            var kept = new DueLineRecord();
            kept.set(DUE_LINE.CASE_ID, owed.caseId().value());
            kept.set(DUE_LINE.KIND, owed.because().kind());
            kept.set(DUE_LINE.ROW_ID, owed.because().row());
            kept.set(DUE_LINE.WHAT, owed.prompt().what());
            kept.set(DUE_LINE.WHY, owed.prompt().why());
            kept.set(DUE_LINE.PATH, owed.prompt().path());
            kept.set(DUE_LINE.OPEN, owed.keepsOpen());
            kept.set(DUE_LINE.OF_THE_WHOLE, owed.bearing() == Owed.Bearing.DATE_OF_THE_WHOLE);
            kept.set(DUE_LINE.TEAM, holder == null || owed.between() ? null : holder.team());
            kept.set(DUE_LINE.HELD_BY, holder == null || owed.between() ? null : holder.heldBy());
            kept.set(DUE_LINE.ON_LIST_OF, line.listOf());
            kept.set(DUE_LINE.WHO, line.who());
            var work = Optional.ofNullable(line.work());
            kept.set(DUE_LINE.DONE_BY, work.map(WhoseWork::by).orElse(null));
            kept.set(DUE_LINE.ALSO_DONE_BY, others(line.work()));
            kept.set(DUE_LINE.SINCE, line.since());
            kept.set(DUE_LINE.DUE_ON, line.term().due());
            kept.set(DUE_LINE.STILL_FROM, still.map(Term.Still::from).orElse(null));
            kept.set(DUE_LINE.BETWEEN_COLLEAGUES, owed.between());
            kept.set(DUE_LINE.STILL_UNTIL, still.map(Term.Still::until).orElse(null));
            return kept;
        });
    }

    private static String @Nullable [] others(@Nullable WhoseWork work) {
        return work == null || work.others().isEmpty()
                ? null
                : work.others().stream().sorted().toArray(String[]::new);
    }

    private void delete(Collection<DueLineRecord> gone) {
        if (!gone.isEmpty()) {
            db.deleteFrom(DUE_LINE)
                    .where(row(DUE_LINE.CASE_ID, DUE_LINE.KIND, DUE_LINE.ROW_ID)
                            .in(gone.stream().map(ReckonedStore::key).toList()))
                    .execute();
        }
    }

    private static Row3<UUID, String, UUID> key(Record line) {
        return row(line.get(DUE_LINE.CASE_ID), line.get(DUE_LINE.KIND), line.get(DUE_LINE.ROW_ID));
    }

    private void insert(List<DueLineRecord> fresh) {
        if (!fresh.isEmpty()) {
            var adding = db.insertInto(DUE_LINE);
            var row = adding.set(fresh.getFirst()).set(DUE_LINE.AUTHORITY, currentAuthority());
            for (var each : fresh.subList(1, fresh.size())) {
                row = row.newRecord().set(each).set(DUE_LINE.AUTHORITY, currentAuthority());
            }
            row.execute();
        }
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
