package org.ownwords.greeting;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Repository;

@Repository
@Profile("greeting")
class GreetingStore {

    static final Table<Record> GREETING = table(name("greeting"));
    private static final Field<String> AUTHORITY = field(name("authority"), String.class);
    static final Field<UUID> ID = field(name("id"), UUID.class);
    static final Field<UUID> CASE_ID = field(name("case_id"), UUID.class);
    static final Field<String> WORDS = field(name("words"), String.class);
    static final Field<LocalDate> SENT_ON = field(name("sent_on"), LocalDate.class);
    static final Field<OffsetDateTime> RECORDED_AT = field(name("recorded_at"), OffsetDateTime.class);
    static final Field<String> RECORDED_BY = field(name("recorded_by"), String.class);

    private final DSLContext db;

    GreetingStore(DSLContext db) {
        this.db = db;
    }

    boolean add(Greeting greeting, By by) {
        return db.insertInto(GREETING)
                        .set(AUTHORITY, by.authority())
                        .set(ID, greeting.id())
                        .set(CASE_ID, greeting.caseId().value())
                        .set(WORDS, greeting.words())
                        .set(SENT_ON, greeting.sentOn())
                        .set(RECORDED_AT, by.recordedAt())
                        .set(RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<Greeting> on(Collection<CaseId> cases) {
        return db.select(ID, CASE_ID, WORDS, SENT_ON)
                .from(GREETING)
                .where(CASE_ID.in(cases.stream().map(CaseId::value).toList()))
                .orderBy(SENT_ON)
                .fetch(mapping((id, caseId, words, on) -> new Greeting(id, new CaseId(caseId), words, on)));
    }
}
