package org.ownwords.process;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.OTHER_PROCESS_STANDS;
import static ownwords.generated.db.Tables.PROCESS_NEWS_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectLimitStep;
import org.ownwords.person.CaseId;
import org.ownwords.process.OtherProcess.Lead;
import org.springframework.stereotype.Repository;

/// The processes of others, with what was heard of them.
@Repository
class ProcessStore {

    /// So many of a case are shown.
    static final int MOST = 50;

    /// So many about one provider are shown.
    static final int MOST_OF_PROVIDER = 200;

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            OTHER_PROCESS_STANDS.KIND,
            OTHER_PROCESS_STANDS.LED_BY,
            OTHER_PROCESS_STANDS.REFERENCE,
            OTHER_PROCESS_STANDS.PROVIDER,
            OTHER_PROCESS_STANDS.ABOUT,
            OTHER_PROCESS_STANDS.THEIR_PART,
            OTHER_PROCESS_STANDS.BEGAN_ON,
            OTHER_PROCESS_STANDS.ASK_AGAIN_ON);

    /// What was heard, the earliest first.
    private static final Field<List<News>> NEWS = multiset(select(
                            PROCESS_NEWS_STANDS.ENDED,
                            PROCESS_NEWS_STANDS.WORDS,
                            PROCESS_NEWS_STANDS.HEARD_ON,
                            PROCESS_NEWS_STANDS.ASK_AGAIN_ON)
                    .from(PROCESS_NEWS_STANDS)
                    .where(PROCESS_NEWS_STANDS.AUTHORITY.eq(OTHER_PROCESS_STANDS.AUTHORITY))
                    .and(PROCESS_NEWS_STANDS.PROCESS_ID.eq(OTHER_PROCESS_STANDS.ID))
                    .orderBy(PROCESS_NEWS_STANDS.HEARD_ON, PROCESS_NEWS_STANDS.RECORDED_AT))
            .convertFrom(rows -> rows.map(mapping(News::new)));

    private final DSLContext db;

    ProcessStore(DSLContext db) {
        this.db = db;
    }

    /// Those of a case, the latest first.
    List<KnownProcess> on(CaseId caseId) {
        return those(OTHER_PROCESS_STANDS.CASE_ID.eq(caseId.value()))
                .limit(MOST)
                .fetch(ProcessStore::known);
    }

    /// Those of some cases.
    List<KnownProcess> on(Collection<CaseId> cases) {
        return those(OTHER_PROCESS_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .fetch(ProcessStore::known);
    }

    /// Those about one provider, however its name is written in capitals, whoever may open their cases.
    List<KnownProcess> aboutProvider(String provider) {
        return those(lower(OTHER_PROCESS_STANDS.PROVIDER).eq(lower(provider.strip())))
                .limit(MOST_OF_PROVIDER)
                .fetch(ProcessStore::known);
    }

    Optional<KnownProcess> find(CaseId caseId, ProcessId id) {
        return those(OTHER_PROCESS_STANDS.CASE_ID.eq(caseId.value()).and(OTHER_PROCESS_STANDS.ID.eq(id.value())))
                .fetch(ProcessStore::known)
                .stream()
                .findFirst();
    }

    private SelectLimitStep<Record> those(Condition condition) {
        return db.select(WHOLE)
                .select(OTHER_PROCESS_STANDS.ID, OTHER_PROCESS_STANDS.CASE_ID, NEWS)
                .from(OTHER_PROCESS_STANDS)
                .where(condition)
                .orderBy(
                        OTHER_PROCESS_STANDS.BEGAN_ON.desc(),
                        OTHER_PROCESS_STANDS.FIRST_RECORDED_AT.desc(),
                        OTHER_PROCESS_STANDS.ID);
    }

    private static KnownProcess known(Record row) {
        return new KnownProcess(
                new ProcessId(row.get(OTHER_PROCESS_STANDS.ID)),
                new CaseId(row.get(OTHER_PROCESS_STANDS.CASE_ID)),
                process(row),
                row.get(NEWS));
    }

    static OtherProcess process(Record row) {
        return new OtherProcess(
                ProcessKind.of(row.get(OTHER_PROCESS_STANDS.KIND)).orElseThrow(),
                new Lead(row.get(OTHER_PROCESS_STANDS.LED_BY), row.get(OTHER_PROCESS_STANDS.REFERENCE)),
                row.get(OTHER_PROCESS_STANDS.PROVIDER),
                row.get(OTHER_PROCESS_STANDS.ABOUT),
                row.get(OTHER_PROCESS_STANDS.THEIR_PART),
                row.get(OTHER_PROCESS_STANDS.BEGAN_ON),
                row.get(OTHER_PROCESS_STANDS.ASK_AGAIN_ON));
    }
}
