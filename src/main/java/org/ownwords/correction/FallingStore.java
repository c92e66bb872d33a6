package org.ownwords.correction;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.ownwords.casework.Correctable;
import org.ownwords.history.Row;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Rows that cannot stand without others, by the columns in which they name them. Which tables and columns
/// these are, the concepts say.
@Repository
class FallingStore {

    private static final Field<UUID> ID = field(name("id"), UUID.class);
    private static final Field<UUID> CASE_ID = field(name("case_id"), UUID.class);

    private final DSLContext db;

    FallingStore(DSLContext db) {
        this.db = db;
    }

    /// The rows of a case that name one of these.
    Set<Row> naming(CaseId caseId, Correctable kind, Set<Row> rows) {
        return kind.names().entrySet().stream()
                .flatMap(named -> naming(caseId, kind.table(), named.getKey(), ids(rows, named.getValue())).stream())
                .map(id -> new Row(kind.table(), id))
                .collect(Collectors.toSet());
    }

    /// The rows of a table in whose place these stand.
    Set<Row> firsts(CaseId caseId, String table, Set<Row> rows) {
        var standsFor = field(name("stands_for"), UUID.class);
        var ids = ids(rows, table);
        return ids.isEmpty()
                ? Set.of()
                : db.select(standsFor)
                        .from(table(name(table)))
                        .where(CASE_ID.eq(caseId.value()))
                        .and(ID.in(ids))
                        .and(standsFor.isNotNull())
                        .fetchSet(row -> new Row(table, row.value1()));
    }

    /// What a row of a case has in a column, or nothing where it is not of this case.
    Optional<UUID> named(CaseId caseId, String table, String column, UUID row) {
        return db.select(field(name(column), UUID.class))
                .from(table(name(table)))
                .where(CASE_ID.eq(caseId.value()))
                .and(ID.eq(row))
                .fetchOptional(Record1::value1);
    }

    /// The identity of whoever recorded a row of a case.
    Optional<String> recordedBy(CaseId caseId, String table, UUID row) {
        return db.select(field(name("recorded_by"), String.class))
                .from(table(name(table)))
                .where(CASE_ID.eq(caseId.value()))
                .and(ID.eq(row))
                .fetchOptional(Record1::value1);
    }

    private static Set<UUID> ids(Set<Row> rows, String table) {
        return rows.stream()
                .filter(row -> row.table().equals(table))
                .map(Row::id)
                .collect(Collectors.toSet());
    }

    private Set<UUID> naming(CaseId caseId, String table, String column, Set<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : db.select(ID)
                        .from(table(name(table)))
                        .where(CASE_ID.eq(caseId.value()))
                        .and(field(name(column), UUID.class).in(ids))
                        .fetchSet(ID);
    }
}
