package org.ownwords.partner;

import static ownwords.generated.db.Tables.IN_TOUCH;
import static ownwords.generated.db.Tables.IN_TOUCH_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.Doer;
import org.ownwords.partner.InTouch.Contact;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Whether the person turned away from somebody, or is in touch again.
@Repository
class InTouchStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            IN_TOUCH_STANDS.AWAY,
            IN_TOUCH_STANDS.WITH_WHOM,
            IN_TOUCH_STANDS.WORDS,
            IN_TOUCH_STANDS.KNOWN_BY,
            IN_TOUCH_STANDS.KEEPER,
            IN_TOUCH_STANDS.KEEPER_ID,
            IN_TOUCH_STANDS.HOW,
            IN_TOUCH_STANDS.TRY_ON,
            IN_TOUCH_STANDS.SEEN_ON);

    private final DSLContext db;

    InTouchStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, InTouch inTouch, @Nullable UUID first, By by) {
        var row = db.insertInto(IN_TOUCH)
                .set(IN_TOUCH.AUTHORITY, by.authority())
                .set(IN_TOUCH.ID, id)
                .set(IN_TOUCH.CASE_ID, caseId.value())
                .set(IN_TOUCH.WITH_WHOM, inTouch.withWhom())
                .set(IN_TOUCH.WORDS, inTouch.words())
                .set(IN_TOUCH.SEEN_ON, inTouch.on())
                .set(IN_TOUCH.STANDS_FOR, first)
                .set(IN_TOUCH.RECORDED_AT, by.recordedAt())
                .set(IN_TOUCH.RECORDED_BY, by.recordedBy());
        var whole = switch (inTouch.contact()) {
            case Contact.Away(var knownBy, var keeper, var how, var tryOn) ->
                row.set(IN_TOUCH.AWAY, true)
                        .set(IN_TOUCH.KNOWN_BY, knownBy)
                        .set(IN_TOUCH.KEEPER, keeper == null ? null : keeper.name())
                        .set(IN_TOUCH.KEEPER_ID, keeper == null ? null : keeper.id())
                        .set(IN_TOUCH.HOW, how)
                        .set(IN_TOUCH.TRY_ON, tryOn);
            case Contact.Again() -> row.set(IN_TOUCH.AWAY, false);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    /// Those of some cases, the newest of each first. A case with none is left out.
    Map<CaseId, List<InTouch.Entry>> on(Collection<CaseId> cases) {
        return db.select(WHOLE)
                .select(IN_TOUCH_STANDS.ID, IN_TOUCH_STANDS.CASE_ID)
                .from(IN_TOUCH_STANDS)
                .where(IN_TOUCH_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        IN_TOUCH_STANDS.SEEN_ON.desc(),
                        IN_TOUCH_STANDS.FIRST_RECORDED_AT.desc(),
                        IN_TOUCH_STANDS.ID.desc())
                .fetchGroups(row -> new CaseId(row.get(IN_TOUCH_STANDS.CASE_ID)), InTouchStore::entry);
    }

    private static InTouch.Entry entry(Record row) {
        return new InTouch.Entry(
                row.get(IN_TOUCH_STANDS.ID), new CaseId(row.get(IN_TOUCH_STANDS.CASE_ID)), inTouch(row));
    }

    static InTouch inTouch(Record row) {
        return new InTouch(
                row.get(IN_TOUCH_STANDS.WITH_WHOM),
                row.get(IN_TOUCH_STANDS.WORDS),
                contact(row),
                row.get(IN_TOUCH_STANDS.SEEN_ON));
    }

    private static Contact contact(Record row) {
        var keeper = row.get(IN_TOUCH_STANDS.KEEPER);
        return row.get(IN_TOUCH_STANDS.AWAY)
                ? new Contact.Away(
                        row.get(IN_TOUCH_STANDS.KNOWN_BY),
                        keeper == null ? null : new Doer(keeper, row.get(IN_TOUCH_STANDS.KEEPER_ID)),
                        row.get(IN_TOUCH_STANDS.HOW),
                        row.get(IN_TOUCH_STANDS.TRY_ON))
                : new Contact.Again();
    }
}
