package org.ownwords.returns.cells;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.AUTHORITY;
import static ownwords.generated.db.Tables.COUNTED_REVIEW;
import static ownwords.generated.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// The councils that a return is of.
@Repository
class SacStore {

    private final DSLContext db;

    SacStore(DSLContext db) {
        this.db = db;
    }

    Optional<Council> council(String code) {
        return councils(AUTHORITY.CODE.eq(code)).findFirst();
    }

    /// Those that have recorded anything, in the order of their codes.
    List<Council> councilsWithRecords() {
        return councils(exists(selectOne().from(PERSON).where(PERSON.AUTHORITY.eq(AUTHORITY.CODE)))
                        .or(exists(
                                selectOne().from(COUNTED_REVIEW).where(COUNTED_REVIEW.AUTHORITY.eq(AUTHORITY.CODE)))))
                .toList();
    }

    private Stream<Council> councils(Condition which) {
        var notKnown = inline(Council.NOT_KNOWN);
        return db
                .select(
                        AUTHORITY.CODE,
                        AUTHORITY.NAME,
                        coalesce(AUTHORITY.ONS_CODE, notKnown),
                        coalesce(AUTHORITY.REGION, notKnown))
                .from(AUTHORITY)
                .where(which)
                .orderBy(AUTHORITY.CODE.collate("C"))
                .fetch(mapping(Council::new))
                .stream();
    }
}
