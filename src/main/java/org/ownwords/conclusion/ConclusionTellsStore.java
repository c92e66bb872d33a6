package org.ownwords.conclusion;

import static ownwords.generated.db.Tables.CONCLUSION;
import static ownwords.generated.db.Tables.CONCLUSION_OUTCOME;
import static ownwords.generated.db.Tables.SIGN_OFF;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.springframework.stereotype.Repository;

/// What the timeline says of how enquiries end.
@Repository
class ConclusionTellsStore implements Tells {

    private static final Field<List<Risk>> RISKS = RisksStore.of(CONCLUSION.AUTHORITY, CONCLUSION.ID);

    private final DSLContext db;
    private final JudgedTellsStore judged;
    private final SignOffTellsStore signOffs;

    ConclusionTellsStore(DSLContext db, JudgedTellsStore judged, SignOffTellsStore signOffs) {
        this.db = db;
        this.judged = judged;
        this.signOffs = signOffs;
    }

    @Override
    public Set<String> tables() {
        return Set.of(CONCLUSION.getName(), CONCLUSION_OUTCOME.getName(), SIGN_OFF.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.of(tellConclusions(chain), judged.tellOutcomes(chain), signOffs.tell(chain))
                .flatMap(List::stream)
                .toList();
    }

    List<Told> tellConclusions(Chain chain) {
        return db.select(
                        CONCLUSION.ID,
                        CONCLUSION.CONCLUDED_ON,
                        CONCLUSION.ACTION_NEEDED,
                        CONCLUSION.ACTION,
                        CONCLUSION.ACTION_BY,
                        CONCLUSION.VIEWS,
                        CONCLUSION.VIEWS_NOT_SOUGHT,
                        CONCLUSION.ANSWERED_BY,
                        CONCLUSION.FEELS_SAFER,
                        CONCLUSION.LISTENED_TO,
                        CONCLUSION.UNDERSTOOD,
                        CONCLUSION.WELLBEING,
                        CONCLUSION.LACKED_CAPACITY,
                        CONCLUSION.SUPPORTED_BY,
                        CONCLUSION.LIVES_ON,
                        CONCLUSION.WORDS_FOR_BOARD,
                        CONCLUSION.CORRECTION,
                        CONCLUSION.REGARD,
                        CONCLUSION.STEPPED_IN,
                        CONCLUSION.PROPORTION,
                        CONCLUSION.FROM_AGAIN,
                        CONCLUSION.BY_WHAT,
                        CONCLUSION.TOOK_PART,
                        CONCLUSION.CARERS,
                        RISKS,
                        CONCLUSION.RECORDED_AT,
                        CONCLUSION.RECORDED_BY)
                .from(CONCLUSION)
                .where(CONCLUSION.CASE_ID.eq(chain.id()))
                .fetch(ConclusionTellsStore::concluded);
    }

    private static Told concluded(Record row) {
        var at = row.get(CONCLUSION.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(row.get(CONCLUSION.CONCLUDED_ON), at),
                at,
                row.get(CONCLUSION.RECORDED_BY),
                row.get(CONCLUSION.ID),
                row.get(CONCLUSION.ACTION_NEEDED)
                        ? "Enquiry concluded: action is needed."
                        : "Enquiry concluded: no further action needed.",
                row.get(CONCLUSION.VIEWS),
                ClosingDetailsTellsStore.of(row, row.get(RISKS)));
    }
}
