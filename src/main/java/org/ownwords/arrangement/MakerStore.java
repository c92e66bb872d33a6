package org.ownwords.arrangement;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.DECISION_MAKER_NEWS_STANDS;
import static ownwords.generated.db.Tables.DECISION_MAKER_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectLimitStep;
import org.ownwords.arrangement.DecisionMaker.Paper;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Who may decide for the person, with what became known of them.
@Repository
class MakerStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            DECISION_MAKER_STANDS.KIND,
            DECISION_MAKER_STANDS.WHO,
            DECISION_MAKER_STANDS.LIMITS,
            DECISION_MAKER_STANDS.WITH_AGREEMENT,
            DECISION_MAKER_STANDS.PAPER_SEEN,
            DECISION_MAKER_STANDS.PAPER,
            DECISION_MAKER_STANDS.SINCE_ON,
            DECISION_MAKER_STANDS.KNOWN_ON);

    /// What became known, the earliest first.
    private static final Field<List<MakerNews>> NEWS = multiset(select(
                            DECISION_MAKER_NEWS_STANDS.BECAME,
                            DECISION_MAKER_NEWS_STANDS.GUARDIAN_TOLD,
                            DECISION_MAKER_NEWS_STANDS.WORDS,
                            DECISION_MAKER_NEWS_STANDS.HEARD_ON)
                    .from(DECISION_MAKER_NEWS_STANDS)
                    .where(DECISION_MAKER_NEWS_STANDS.AUTHORITY.eq(DECISION_MAKER_STANDS.AUTHORITY))
                    .and(DECISION_MAKER_NEWS_STANDS.MAKER_ID.eq(DECISION_MAKER_STANDS.ID))
                    .orderBy(DECISION_MAKER_NEWS_STANDS.HEARD_ON, DECISION_MAKER_NEWS_STANDS.RECORDED_AT))
            .convertFrom(rows -> rows.map(mapping(MakerStore::news)));

    private final DSLContext db;

    MakerStore(DSLContext db) {
        this.db = db;
    }

    /// Those of some cases, the latest known first, up to [Standing#MOST].
    List<KnownMaker> on(Collection<CaseId> cases) {
        return on(cases, Standing.MOST);
    }

    List<KnownMaker> on(Collection<CaseId> cases, int most) {
        return those(DECISION_MAKER_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .limit(most)
                .fetch(MakerStore::known);
    }

    Optional<KnownMaker> find(CaseId caseId, MakerId id) {
        return those(DECISION_MAKER_STANDS.CASE_ID.eq(caseId.value()).and(DECISION_MAKER_STANDS.ID.eq(id.value())))
                .fetch(MakerStore::known)
                .stream()
                .findFirst();
    }

    private SelectLimitStep<Record> those(Condition condition) {
        return db.select(WHOLE)
                .select(DECISION_MAKER_STANDS.ID, DECISION_MAKER_STANDS.CASE_ID, NEWS)
                .from(DECISION_MAKER_STANDS)
                .where(condition)
                .orderBy(
                        DECISION_MAKER_STANDS.KNOWN_ON.desc(),
                        DECISION_MAKER_STANDS.FIRST_RECORDED_AT.desc(),
                        DECISION_MAKER_STANDS.ID);
    }

    private static KnownMaker known(Record row) {
        return new KnownMaker(
                new MakerId(row.get(DECISION_MAKER_STANDS.ID)),
                new CaseId(row.get(DECISION_MAKER_STANDS.CASE_ID)),
                maker(row),
                row.get(NEWS));
    }

    static DecisionMaker maker(Record row) {
        return new DecisionMaker(
                MakerKind.of(row.get(DECISION_MAKER_STANDS.KIND)).orElseThrow(),
                row.get(DECISION_MAKER_STANDS.WHO),
                row.get(DECISION_MAKER_STANDS.LIMITS),
                Whether.of(row.get(DECISION_MAKER_STANDS.WITH_AGREEMENT)).orElseThrow(),
                new Paper(row.get(DECISION_MAKER_STANDS.PAPER_SEEN), row.get(DECISION_MAKER_STANDS.PAPER)),
                new Times(row.get(DECISION_MAKER_STANDS.SINCE_ON), row.get(DECISION_MAKER_STANDS.KNOWN_ON)));
    }

    static MakerNews news(String became, String guardianTold, String words, LocalDate on) {
        return new MakerNews(
                Became.of(became).orElseThrow(), Whether.of(guardianTold).orElseThrow(), words, on);
    }
}
