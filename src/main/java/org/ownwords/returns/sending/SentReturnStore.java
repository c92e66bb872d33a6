package org.ownwords.returns.sending;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static ownwords.generated.db.Tables.SENT_RETURN;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.files.Comments;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SentReturnStore {

    /// The most a page shows. A council sends one a year, and another if it has to correct something.
    static final int MOST = 50;

    private static final TypeReference<Map<String, String>> BY_REFERENCE = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;

    SentReturnStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    boolean add(UUID id, ReportingYear year, SentReturn.SignOff signOff, String file, By by) {
        return db.insertInto(SENT_RETURN)
                        .set(SENT_RETURN.AUTHORITY, by.authority())
                        .set(SENT_RETURN.ID, id)
                        .set(SENT_RETURN.YEAR, year.text())
                        .set(SENT_RETURN.SIGNED_OFF_BY, signOff.by())
                        .set(SENT_RETURN.SIGNED_OFF_AS, signOff.as())
                        .set(SENT_RETURN.COMMENTS, signOff.comments().onAll())
                        .set(
                                SENT_RETURN.COMMENTS_ON_TABLES,
                                written(signOff.comments().onTables()))
                        .set(SENT_RETURN.FILE, file)
                        .set(SENT_RETURN.RECORDED_AT, by.recordedAt())
                        .set(SENT_RETURN.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private @Nullable JSONB written(Map<SacTable, String> onTables) {
        return onTables.isEmpty()
                ? null
                : JSONB.valueOf(json.writeValueAsString(onTables.entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().reference(), Map.Entry::getValue))));
    }

    private Map<SacTable, String> read(@Nullable JSONB onTables) {
        return onTables == null
                ? Map.of()
                : json.readValue(onTables.data(), BY_REFERENCE).entrySet().stream()
                        .collect(Collectors.toMap(
                                each -> SacTable.of(each.getKey()).orElseThrow(), Map.Entry::getValue));
    }

    List<SentReturn> latest(String authority) {
        return fetch(SENT_RETURN.AUTHORITY.eq(authority));
    }

    List<SentReturn> of(String authority, ReportingYear year) {
        return fetch(SENT_RETURN.AUTHORITY.eq(authority).and(SENT_RETURN.YEAR.eq(year.text())));
    }

    Optional<SentReturn> find(String authority, UUID id) {
        return fetch(SENT_RETURN.AUTHORITY.eq(authority).and(SENT_RETURN.ID.eq(id))).stream()
                .findFirst();
    }

    String file(String authority, UUID id) {
        return db.select(SENT_RETURN.FILE)
                .from(SENT_RETURN)
                .where(SENT_RETURN.AUTHORITY.eq(authority))
                .and(SENT_RETURN.ID.eq(id))
                .fetchSingle()
                .value1();
    }

    private List<SentReturn> fetch(Condition which) {
        return db.select(
                        SENT_RETURN.ID,
                        SENT_RETURN.YEAR.convertFrom(ReportingYear::of),
                        SENT_RETURN.SIGNED_OFF_BY,
                        SENT_RETURN.SIGNED_OFF_AS,
                        row(SENT_RETURN.COMMENTS, SENT_RETURN.COMMENTS_ON_TABLES)
                                .convertFrom(said -> new Comments(said.value1(), read(said.value2()))),
                        SENT_RETURN.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        SENT_RETURN.RECORDED_BY)
                .from(SENT_RETURN)
                .where(which)
                .orderBy(SENT_RETURN.RECORDED_AT.desc(), SENT_RETURN.ID)
                .limit(MOST)
                .fetch(mapping(SentReturn::new));
    }
}
