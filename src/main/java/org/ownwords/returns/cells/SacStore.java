package org.ownwords.returns.cells;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/// The councils that a return is of.
@Repository
class SacStore {

    private static final String COUNCILS = """
            select c.authority, c.name, coalesce(c.ons_code, {1}), coalesce(c.region, {1})
              from reporting.council c
             where {0}
             order by c.authority collate "C"
            """;

    private final DSLContext db;

    SacStore(DSLContext db) {
        this.db = db;
    }

    Optional<Council> council(String code) {
        return councils(condition("authority = {0}", val(code))).findFirst();
    }

    /// Those that have recorded anything, in the order of their codes.
    List<Council> councilsWithRecords() {
        return councils(condition("""
                exists (select from public.person p where p.authority = c.authority)
                or exists (select from reporting.adult_review r where r.authority = c.authority)""")).toList();
    }

    private Stream<Council> councils(Condition which) {
        return db
                .resultQuery(COUNCILS, which, val(Council.NOT_KNOWN))
                .coerce(text(), text(), text(), text())
                .fetch(mapping(Council::new))
                .stream();
    }

    private static Field<String> text() {
        return DSL.field("t", String.class);
    }
}
