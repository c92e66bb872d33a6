package org.ownwords.family;

import static ownwords.generated.db.Tables.CONTACT;
import static ownwords.generated.db.Tables.CONTACT_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Contact of people with somebody.
@Repository
class ContactStore {

    /// It as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            CONTACT_STANDS.ID,
            CONTACT_STANDS.CASE_ID,
            CONTACT_STANDS.WITH_WHOM,
            CONTACT_STANDS.ARRANGED,
            CONTACT_STANDS.WHOSE,
            CONTACT_STANDS.SAID,
            CONTACT_STANDS.WHY,
            CONTACT_STANDS.DECIDED_ON,
            CONTACT_STANDS.LOOK_AGAIN_ON);

    private final DSLContext db;

    ContactStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, Contact contact, @Nullable UUID first, By by) {
        return db.insertInto(CONTACT)
                        .set(CONTACT.AUTHORITY, by.authority())
                        .set(CONTACT.ID, id)
                        .set(CONTACT.CASE_ID, caseId.value())
                        .set(CONTACT.WITH_WHOM, contact.withWhom())
                        .set(CONTACT.ARRANGED, contact.arranged().code())
                        .set(CONTACT.WHOSE, contact.whose().code())
                        .set(CONTACT.SAID, contact.said())
                        .set(CONTACT.WHY, contact.why())
                        .set(CONTACT.DECIDED_ON, contact.timing().on())
                        .set(CONTACT.LOOK_AGAIN_ON, contact.timing().next())
                        .set(CONTACT.STANDS_FOR, first)
                        .set(CONTACT.RECORDED_AT, by.recordedAt())
                        .set(CONTACT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those of a case, the newest first.
    List<ContactEntry> on(CaseId caseId) {
        return on(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /// Those of some cases, the newest of each first. A case with none is left out.
    Map<CaseId, List<ContactEntry>> on(Collection<CaseId> cases) {
        return db.select(WHOLE)
                .from(CONTACT_STANDS)
                .where(CONTACT_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        CONTACT_STANDS.DECIDED_ON.desc(),
                        CONTACT_STANDS.FIRST_RECORDED_AT.desc(),
                        CONTACT_STANDS.ID.desc())
                .fetchGroups(row -> new CaseId(row.get(CONTACT_STANDS.CASE_ID)), ContactStore::entry);
    }

    static ContactEntry entry(Record row) {
        return new ContactEntry(
                row.get(CONTACT_STANDS.ID),
                new CaseId(row.get(CONTACT_STANDS.CASE_ID)),
                new Contact(
                        row.get(CONTACT_STANDS.WITH_WHOM),
                        Arranged.of(row.get(CONTACT_STANDS.ARRANGED)).orElseThrow(),
                        WhoseDecision.of(row.get(CONTACT_STANDS.WHOSE)).orElseThrow(),
                        row.get(CONTACT_STANDS.SAID),
                        row.get(CONTACT_STANDS.WHY),
                        new Timing(row.get(CONTACT_STANDS.DECIDED_ON), row.get(CONTACT_STANDS.LOOK_AGAIN_ON))));
    }
}
