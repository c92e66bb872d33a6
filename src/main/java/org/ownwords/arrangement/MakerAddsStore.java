package org.ownwords.arrangement;

import static ownwords.generated.db.Tables.DECISION_MAKER;
import static ownwords.generated.db.Tables.DECISION_MAKER_NEWS;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of who may decide.
@Repository
class MakerAddsStore {

    private final DSLContext db;

    MakerAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(MakerId id, CaseId caseId, DecisionMaker maker, @Nullable MakerId first, By by) {
        return db.insertInto(DECISION_MAKER)
                        .set(DECISION_MAKER.AUTHORITY, by.authority())
                        .set(DECISION_MAKER.ID, id.value())
                        .set(DECISION_MAKER.CASE_ID, caseId.value())
                        .set(DECISION_MAKER.KIND, maker.kind().code())
                        .set(DECISION_MAKER.WHO, maker.who())
                        .set(DECISION_MAKER.LIMITS, maker.limits())
                        .set(
                                DECISION_MAKER.WITH_AGREEMENT,
                                maker.withAgreement().code())
                        .set(DECISION_MAKER.PAPER_SEEN, maker.paper().seen())
                        .set(DECISION_MAKER.PAPER, maker.paper().words())
                        .set(DECISION_MAKER.SINCE_ON, maker.times().since())
                        .set(DECISION_MAKER.KNOWN_ON, maker.times().known())
                        .set(DECISION_MAKER.STANDS_FOR, first == null ? null : first.value())
                        .set(DECISION_MAKER.RECORDED_AT, by.recordedAt())
                        .set(DECISION_MAKER.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addNews(UUID id, CaseId caseId, MakerId maker, MakerNews news, By by) {
        return db.insertInto(DECISION_MAKER_NEWS)
                        .set(DECISION_MAKER_NEWS.AUTHORITY, by.authority())
                        .set(DECISION_MAKER_NEWS.ID, id)
                        .set(DECISION_MAKER_NEWS.CASE_ID, caseId.value())
                        .set(DECISION_MAKER_NEWS.MAKER_ID, maker.value())
                        .set(DECISION_MAKER_NEWS.BECAME, news.became().code())
                        .set(
                                DECISION_MAKER_NEWS.GUARDIAN_TOLD,
                                news.guardianTold().code())
                        .set(DECISION_MAKER_NEWS.WORDS, news.words())
                        .set(DECISION_MAKER_NEWS.HEARD_ON, news.on())
                        .set(DECISION_MAKER_NEWS.RECORDED_AT, by.recordedAt())
                        .set(DECISION_MAKER_NEWS.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
