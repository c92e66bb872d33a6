package org.ownwords.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.BOARD_OUTCOME;
import static ownwords.generated.db.Tables.BOARD_REASON;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;

@Repository
class BoardStore {

    private static final int MOST_QUOTES = 8;

    private final DSLContext db;

    BoardStore(DSLContext db) {
        this.db = db;
    }

    /// Each person once, by the last enquiry of theirs that was signed off and ended in the year.
    private Table<?> people(FinancialYear year) {
        return select(asterisk())
                .distinctOn(BOARD_OUTCOME.PERSON_ID)
                .from(BOARD_OUTCOME)
                .where(BOARD_OUTCOME.CONCLUDED_ON.between(year.firstDay(), year.lastDay()))
                .orderBy(BOARD_OUTCOME.PERSON_ID, BOARD_OUTCOME.CONCLUDED_ON.desc(), BOARD_OUTCOME.RECORDED_AT.desc())
                .asTable("people");
    }

    Counts counts(FinancialYear year) {
        var people = people(year);
        var asked = people.field(BOARD_OUTCOME.ASKED);
        var expressed = people.field(BOARD_OUTCOME.EXPRESSED);
        var voice = people.field(BOARD_OUTCOME.VOICE);
        var cameAbout = people.field(BOARD_OUTCOME.CAME_ABOUT);
        var safer = people.field(BOARD_OUTCOME.FEELS_SAFER);
        var all = 0;
        var askedCount = 0;
        var expressedCount = 0;
        var byVoice = new EnumMap<Voice, Integer>(Voice.class);
        var byResult = new EnumMap<CameAbout, Integer>(CameAbout.class);
        var bySafer = new HashMap<String, Integer>();
        var rows = db.select(asked, expressed, voice, cameAbout, safer, count())
                .from(people)
                .groupBy(asked, expressed, voice, cameAbout, safer)
                .fetch();
        for (var row : rows) {
            var n = row.value6();
            all += n;
            askedCount += row.value1() ? n : 0;
            bySafer.merge(row.value5(), n, Integer::sum);
            if (row.value2()) {
                expressedCount += n;
                Voice.of(row.value3()).ifPresent(each -> byVoice.merge(each, n, Integer::sum));
                if (row.value4() != null) {
                    CameAbout.of(row.value4()).ifPresent(each -> byResult.merge(each, n, Integer::sum));
                }
            }
        }
        return new Counts(all, askedCount, expressedCount, byVoice, byResult, bySafer, reasons(year));
    }

    private List<Counts.Reason> reasons(FinancialYear year) {
        return db.select(BOARD_REASON.REASON, countDistinct(BOARD_REASON.PERSON_ID))
                .from(BOARD_REASON)
                .where(BOARD_REASON.CONCLUDED_ON.between(year.firstDay(), year.lastDay()))
                .groupBy(BOARD_REASON.REASON)
                .orderBy(countDistinct(BOARD_REASON.PERSON_ID).desc(), BOARD_REASON.REASON)
                .fetch(mapping((code, people) -> new Counts.Reason(
                        NotMetReason.of(code).map(NotMetReason::words).orElse(code), people)));
    }

    /// The latest words that people agreed to share, of each way it ended.
    List<Quote> quotes(FinancialYear year) {
        return db.select(BOARD_OUTCOME.WORDS_FOR_BOARD, BOARD_OUTCOME.CAME_ABOUT)
                .from(BOARD_OUTCOME)
                .where(BOARD_OUTCOME.CONCLUDED_ON.between(year.firstDay(), year.lastDay()))
                .and(BOARD_OUTCOME.WORDS_FOR_BOARD.isNotNull())
                .orderBy(BOARD_OUTCOME.CONCLUDED_ON.desc(), BOARD_OUTCOME.ENQUIRY_ID)
                .limit(MOST_QUOTES)
                .fetch(mapping((words, result) -> new Quote(
                        words, result == null ? null : CameAbout.of(result).orElse(null))));
    }
}
