package org.ownwords.risk;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.RISK_ADVICE_GIVEN_STANDS;
import static ownwords.generated.db.Tables.RISK_ADVICE_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectLimitStep;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;
import org.ownwords.risk.Advised.Voiced;
import org.springframework.stereotype.Repository;

/// The advice that was asked for, with what was said.
@Repository
class AdviceStore {

    /// So many of a case are shown.
    static final int MOST = 50;

    /// What was asked, as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            RISK_ADVICE_STANDS.KIND,
            RISK_ADVICE_STANDS.OF_WHOM,
            RISK_ADVICE_STANDS.QUESTION,
            RISK_ADVICE_STANDS.ASKED_ON);

    /// What was said, the earliest first.
    private static final Field<List<Advised>> ANSWERS = multiset(select(
                            RISK_ADVICE_GIVEN_STANDS.ANSWER,
                            RISK_ADVICE_GIVEN_STANDS.WHO,
                            RISK_ADVICE_GIVEN_STANDS.EACH_SAID,
                            RISK_ADVICE_GIVEN_STANDS.GIVEN_ON)
                    .from(RISK_ADVICE_GIVEN_STANDS)
                    .where(RISK_ADVICE_GIVEN_STANDS.AUTHORITY.eq(RISK_ADVICE_STANDS.AUTHORITY))
                    .and(RISK_ADVICE_GIVEN_STANDS.ADVICE_ID.eq(RISK_ADVICE_STANDS.ID))
                    .orderBy(RISK_ADVICE_GIVEN_STANDS.GIVEN_ON, RISK_ADVICE_GIVEN_STANDS.RECORDED_AT))
            .convertFrom(rows -> rows.map(mapping(AdviceStore::advised)));

    private final DSLContext db;

    AdviceStore(DSLContext db) {
        this.db = db;
    }

    /// Those of a case, the latest first.
    List<AskedAdvice> on(CaseId caseId) {
        return those(RISK_ADVICE_STANDS.CASE_ID.eq(caseId.value())).limit(MOST).fetch(AdviceStore::asked);
    }

    /// Those of some cases.
    List<AskedAdvice> on(Collection<CaseId> cases) {
        return those(RISK_ADVICE_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .fetch(AdviceStore::asked);
    }

    Optional<AskedAdvice> find(CaseId caseId, AdviceId id) {
        return those(RISK_ADVICE_STANDS.CASE_ID.eq(caseId.value()).and(RISK_ADVICE_STANDS.ID.eq(id.value())))
                .fetch(AdviceStore::asked)
                .stream()
                .findFirst();
    }

    private SelectLimitStep<Record> those(Condition condition) {
        return db.select(WHOLE)
                .select(RISK_ADVICE_STANDS.ID, RISK_ADVICE_STANDS.CASE_ID, ANSWERS)
                .from(RISK_ADVICE_STANDS)
                .where(condition)
                .orderBy(
                        RISK_ADVICE_STANDS.ASKED_ON.desc(),
                        RISK_ADVICE_STANDS.FIRST_RECORDED_AT.desc(),
                        RISK_ADVICE_STANDS.ID);
    }

    private static AskedAdvice asked(Record row) {
        return new AskedAdvice(
                new AdviceId(row.get(RISK_ADVICE_STANDS.ID)),
                new CaseId(row.get(RISK_ADVICE_STANDS.CASE_ID)),
                advice(row),
                row.get(ANSWERS));
    }

    static Advised advised(String answer, String @Nullable [] who, String @Nullable [] eachSaid, LocalDate on) {
        return new Advised(answer, voiced(who, eachSaid), on);
    }

    private static List<Voiced> voiced(String @Nullable [] who, String @Nullable [] eachSaid) {
        return who == null || eachSaid == null
                ? List.of()
                : IntStream.range(0, who.length)
                        .mapToObj(place -> new Voiced(who[place], eachSaid[place].isEmpty() ? null : eachSaid[place]))
                        .toList();
    }

    static Advice advice(Record row) {
        return new Advice(
                AdviceKind.of(row.get(RISK_ADVICE_STANDS.KIND)).orElseThrow(),
                row.get(RISK_ADVICE_STANDS.OF_WHOM),
                row.get(RISK_ADVICE_STANDS.QUESTION),
                row.get(RISK_ADVICE_STANDS.ASKED_ON));
    }
}
