package org.ownwords.alleged;

import static ownwords.generated.db.Tables.ALLEGED_NOTE;
import static ownwords.generated.db.Tables.ALLEGED_PERSON;
import static ownwords.generated.db.Tables.ALLEGED_READER;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded in restricted sections, and who is let in.
@Repository
class AllegedAddsStore {

    private final DSLContext db;

    AllegedAddsStore(DSLContext db) {
        this.db = db;
    }

    boolean add(AllegedId id, CaseId caseId, AllegedPerson person, By by) {
        return db.insertInto(ALLEGED_PERSON)
                        .set(ALLEGED_PERSON.AUTHORITY, by.authority())
                        .set(ALLEGED_PERSON.ID, id.value())
                        .set(ALLEGED_PERSON.CASE_ID, caseId.value())
                        .set(ALLEGED_PERSON.WHO, person.who())
                        .set(ALLEGED_PERSON.CONNECTION, person.connection())
                        .set(ALLEGED_PERSON.LIVES_THERE, code(person.livesThere()))
                        .set(ALLEGED_PERSON.AWARE, code(person.aware()))
                        .set(ALLEGED_PERSON.NEEDS, person.needs())
                        .set(ALLEGED_PERSON.SUPPORT, person.support())
                        .set(
                                ALLEGED_PERSON.ABOUT,
                                person.about() == About.HARM
                                        ? null
                                        : person.about().code())
                        .set(ALLEGED_PERSON.SAID, person.said())
                        .set(ALLEGED_PERSON.RECORDED_AT, by.recordedAt())
                        .set(ALLEGED_PERSON.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static @Nullable String code(@Nullable Known known) {
        return known == null ? null : known.code();
    }

    boolean addNote(UUID id, Restricted section, Note note, By by) {
        return db.insertInto(ALLEGED_NOTE)
                        .set(ALLEGED_NOTE.AUTHORITY, by.authority())
                        .set(ALLEGED_NOTE.ID, id)
                        .set(ALLEGED_NOTE.CASE_ID, section.caseId().value())
                        .set(ALLEGED_NOTE.ALLEGED_ID, section.id().value())
                        .set(ALLEGED_NOTE.WORDS, note.words())
                        .set(ALLEGED_NOTE.NOTED_ON, note.on())
                        .set(ALLEGED_NOTE.RECORDED_AT, by.recordedAt())
                        .set(ALLEGED_NOTE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addReader(UUID id, Restricted section, String reader, String why, By by) {
        return db.insertInto(ALLEGED_READER)
                        .set(ALLEGED_READER.AUTHORITY, by.authority())
                        .set(ALLEGED_READER.ID, id)
                        .set(ALLEGED_READER.CASE_ID, section.caseId().value())
                        .set(ALLEGED_READER.ALLEGED_ID, section.id().value())
                        .set(ALLEGED_READER.READER, reader)
                        .set(ALLEGED_READER.WHY, why)
                        .set(ALLEGED_READER.RECORDED_AT, by.recordedAt())
                        .set(ALLEGED_READER.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
