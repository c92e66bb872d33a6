package org.ownwords.arrangement;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.ADVANCE_WISH_STANDS;
import static ownwords.generated.db.Tables.ADVANCE_WISH_WITHDRAWAL_STANDS;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectLimitStep;
import org.ownwords.arrangement.AdvanceWish.Wish;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What the person wished for in advance, and whether they took it back.
@Repository
class WishStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            ADVANCE_WISH_STANDS.KIND,
            ADVANCE_WISH_STANDS.WORDS,
            ADVANCE_WISH_STANDS.APPLIES,
            ADVANCE_WISH_STANDS.LIFE_SUSTAINING,
            ADVANCE_WISH_STANDS.FORMALITIES,
            ADVANCE_WISH_STANDS.KEPT_WHERE,
            ADVANCE_WISH_STANDS.MADE_ON,
            ADVANCE_WISH_STANDS.KNOWN_ON);

    /// That they took it back, the earliest first.
    private static final Field<List<Withdrawal>> WITHDRAWN = multiset(select(
                            ADVANCE_WISH_WITHDRAWAL_STANDS.WORDS, ADVANCE_WISH_WITHDRAWAL_STANDS.WITHDRAWN_ON)
                    .from(ADVANCE_WISH_WITHDRAWAL_STANDS)
                    .where(ADVANCE_WISH_WITHDRAWAL_STANDS.AUTHORITY.eq(ADVANCE_WISH_STANDS.AUTHORITY))
                    .and(ADVANCE_WISH_WITHDRAWAL_STANDS.WISH_ID.eq(ADVANCE_WISH_STANDS.ID))
                    .orderBy(ADVANCE_WISH_WITHDRAWAL_STANDS.WITHDRAWN_ON, ADVANCE_WISH_WITHDRAWAL_STANDS.RECORDED_AT))
            .convertFrom(rows -> rows.map(mapping(Withdrawal::new)));

    private final DSLContext db;

    WishStore(DSLContext db) {
        this.db = db;
    }

    /// Those of some cases, the latest known first, up to [Standing#MOST].
    List<KnownWish> on(Collection<CaseId> cases) {
        return those(ADVANCE_WISH_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .limit(Standing.MOST)
                .fetch(WishStore::known);
    }

    Optional<KnownWish> find(CaseId caseId, WishId id) {
        return those(ADVANCE_WISH_STANDS.CASE_ID.eq(caseId.value()).and(ADVANCE_WISH_STANDS.ID.eq(id.value())))
                .fetch(WishStore::known)
                .stream()
                .findFirst();
    }

    private SelectLimitStep<Record> those(Condition condition) {
        return db.select(WHOLE)
                .select(ADVANCE_WISH_STANDS.ID, ADVANCE_WISH_STANDS.CASE_ID, WITHDRAWN)
                .from(ADVANCE_WISH_STANDS)
                .where(condition)
                .orderBy(
                        ADVANCE_WISH_STANDS.KNOWN_ON.desc(),
                        ADVANCE_WISH_STANDS.FIRST_RECORDED_AT.desc(),
                        ADVANCE_WISH_STANDS.ID);
    }

    private static KnownWish known(Record row) {
        return new KnownWish(
                new WishId(row.get(ADVANCE_WISH_STANDS.ID)),
                new CaseId(row.get(ADVANCE_WISH_STANDS.CASE_ID)),
                wish(row),
                row.get(WITHDRAWN));
    }

    static AdvanceWish wish(Record row) {
        return new AdvanceWish(
                whatTheyWish(row),
                row.get(ADVANCE_WISH_STANDS.KEPT_WHERE),
                new Times(row.get(ADVANCE_WISH_STANDS.MADE_ON), row.get(ADVANCE_WISH_STANDS.KNOWN_ON)));
    }

    private static Wish whatTheyWish(Record row) {
        var words = row.get(ADVANCE_WISH_STANDS.WORDS);
        if (row.get(ADVANCE_WISH_STANDS.KIND).equals("statement")) {
            return new Wish.Statement(words);
        }
        return new Wish.Refusal(
                words,
                row.get(ADVANCE_WISH_STANDS.APPLIES),
                Whether.of(row.get(ADVANCE_WISH_STANDS.LIFE_SUSTAINING)).orElseThrow(),
                Arrays.stream(row.get(ADVANCE_WISH_STANDS.FORMALITIES))
                        .map(code -> Formality.of(code).orElseThrow())
                        .collect(Collectors.toSet()));
    }
}
