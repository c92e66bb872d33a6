package org.ownwords.conclusion;

import static ownwords.generated.db.Tables.HEARD_BACK;
import static ownwords.generated.db.Tables.HEARD_BACK_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.Doer;
import org.ownwords.conclusion.HeardBack.Became;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Whether somebody has heard what came of an enquiry.
@Repository
class HeardBackStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            HEARD_BACK_STANDS.BECAME,
            HEARD_BACK_STANDS.WHAT,
            HEARD_BACK_STANDS.HOW,
            HEARD_BACK_STANDS.BY_WHOM,
            HEARD_BACK_STANDS.BY_WHOM_ID,
            HEARD_BACK_STANDS.SAID,
            HEARD_BACK_STANDS.WHY,
            HEARD_BACK_STANDS.DUE_ON,
            HEARD_BACK_STANDS.HAPPENED_ON);

    private final DSLContext db;

    HeardBackStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, EnquiryId enquiry, HeardBack heardBack, @Nullable UUID first, By by) {
        var row = db.insertInto(HEARD_BACK)
                .set(HEARD_BACK.AUTHORITY, by.authority())
                .set(HEARD_BACK.ID, id)
                .set(HEARD_BACK.CASE_ID, caseId.value())
                .set(HEARD_BACK.ENQUIRY_ID, enquiry.value())
                .set(HEARD_BACK.HAPPENED_ON, heardBack.on())
                .set(HEARD_BACK.STANDS_FOR, first)
                .set(HEARD_BACK.RECORDED_AT, by.recordedAt())
                .set(HEARD_BACK.RECORDED_BY, by.recordedBy());
        var whole = switch (heardBack.became()) {
            case Became.Heard(var what, var how, var byWhom, var said) ->
                row.set(HEARD_BACK.BECAME, "heard")
                        .set(HEARD_BACK.WHAT, what)
                        .set(HEARD_BACK.HOW, how)
                        .set(HEARD_BACK.BY_WHOM, byWhom.name())
                        .set(HEARD_BACK.BY_WHOM_ID, byWhom.id())
                        .set(HEARD_BACK.SAID, said);
            case Became.ToCome(var byWhom, var dueOn) ->
                row.set(HEARD_BACK.BECAME, "to-come")
                        .set(HEARD_BACK.BY_WHOM, byWhom == null ? null : byWhom.name())
                        .set(HEARD_BACK.BY_WHOM_ID, byWhom == null ? null : byWhom.id())
                        .set(HEARD_BACK.DUE_ON, dueOn);
            case Became.NotTold(var why) ->
                row.set(HEARD_BACK.BECAME, "not-told").set(HEARD_BACK.WHY, why);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    /// Those of some cases, the newest of each enquiry first.
    List<HeardBack.Entry> on(Collection<CaseId> cases) {
        return db.select(WHOLE)
                .select(HEARD_BACK_STANDS.ID, HEARD_BACK_STANDS.CASE_ID, HEARD_BACK_STANDS.ENQUIRY_ID)
                .from(HEARD_BACK_STANDS)
                .where(HEARD_BACK_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        HEARD_BACK_STANDS.HAPPENED_ON.desc(),
                        HEARD_BACK_STANDS.FIRST_RECORDED_AT.desc(),
                        HEARD_BACK_STANDS.ID.desc())
                .fetch(HeardBackStore::entry);
    }

    private static HeardBack.Entry entry(Record row) {
        return new HeardBack.Entry(
                row.get(HEARD_BACK_STANDS.ID),
                new CaseId(row.get(HEARD_BACK_STANDS.CASE_ID)),
                new EnquiryId(row.get(HEARD_BACK_STANDS.ENQUIRY_ID)),
                heardBack(row));
    }

    static HeardBack heardBack(Record row) {
        return new HeardBack(became(row), row.get(HEARD_BACK_STANDS.HAPPENED_ON));
    }

    private static Became became(Record row) {
        var byWhom = row.get(HEARD_BACK_STANDS.BY_WHOM);
        var doer = byWhom == null ? null : new Doer(byWhom, row.get(HEARD_BACK_STANDS.BY_WHOM_ID));
        return switch (row.get(HEARD_BACK_STANDS.BECAME)) {
            case "heard" ->
                new Became.Heard(
                        row.get(HEARD_BACK_STANDS.WHAT),
                        row.get(HEARD_BACK_STANDS.HOW),
                        Objects.requireNonNull(doer),
                        row.get(HEARD_BACK_STANDS.SAID));
            case "to-come" -> new Became.ToCome(doer, row.get(HEARD_BACK_STANDS.DUE_ON));
            default -> new Became.NotTold(row.get(HEARD_BACK_STANDS.WHY));
        };
    }
}
