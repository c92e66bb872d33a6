package org.ownwords.correction;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.ownwords.casework.Correctable;
import org.ownwords.history.Row;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Rows that cannot stand without others, by the columns in which they name them. Which tables and columns
/// these are, the concepts say.
@Repository
class FallingStore {

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

    private static Set<UUID> ids(Set<Row> rows, String table) {
        return rows.stream()
                .filter(row -> row.table().equals(table))
                .map(Row::id)
                .collect(Collectors.toSet());
    }

    private Set<UUID> naming(CaseId caseId, String table, String column, Set<UUID> ids) {
        var id = field(name("id"), UUID.class);
        return ids.isEmpty()
                ? Set.of()
                : db.select(id)
                        .from(table(name(table)))
                        .where(field(name("case_id"), UUID.class).eq(caseId.value()))
                        .and(field(name(column), UUID.class).in(ids))
                        .fetchSet(id);
    }
}
