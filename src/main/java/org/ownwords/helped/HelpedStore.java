package org.ownwords.helped;

import static ownwords.generated.db.Tables.CONCERN_DECIDED;
import static ownwords.generated.db.Tables.HELPED_NOW;
import static ownwords.generated.db.Tables.HELPED_STANDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.concern.ConcernId;
import org.ownwords.helped.Helped.Answered;
import org.ownwords.helped.Helped.NotAsked;
import org.ownwords.helped.Helped.Said;
import org.ownwords.person.CaseId;
import org.ownwords.section42.Response;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.ItHelped;
import org.ownwords.vocabulary.Voice;
import org.ownwords.vocabulary.WhyNotDone;
import org.springframework.stereotype.Repository;

/// Whether it helped what was done without an enquiry.
@Repository
class HelpedStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            HELPED_STANDS.WORDS,
            HELPED_STANDS.IT_HELPED,
            HELPED_STANDS.FEELS,
            HELPED_STANDS.VOICE,
            HELPED_STANDS.WORDS_FOR_BOARD,
            HELPED_STANDS.NOT_DONE,
            HELPED_STANDS.WHY,
            HELPED_STANDS.ASKED_ON);

    private static final int MOST = 50;

    private final DSLContext db;

    HelpedStore(DSLContext db) {
        this.db = db;
    }

    /// What was done instead of an enquiry.
    ///
    /// @param decidedOn    the day it was decided
    /// @param signpostedTo the organisation that they were signposted to, or null
    record Instead(
            ConcernId concern,
            LocalDate decidedOn,
            List<Response> responses,
            @Nullable String signpostedTo) {

        Instead {
            responses = List.copyOf(responses);
        }

        /// What was done, in words.
        List<String> words() {
            return responses.stream()
                    .map(each -> each == Response.SIGNPOSTED && signpostedTo != null
                            ? each.words() + ": " + signpostedTo
                            : each.words())
                    .toList();
        }
    }

    /// The concerns of a case that did not lead to an enquiry, the latest decision first.
    List<Instead> without(CaseId caseId) {
        return db.select(
                        CONCERN_DECIDED.CONCERN_ID,
                        CONCERN_DECIDED.DECIDED_ON,
                        CONCERN_DECIDED.RESPONSES,
                        CONCERN_DECIDED.SIGNPOSTED_TO)
                .from(CONCERN_DECIDED)
                .where(CONCERN_DECIDED.CASE_ID.eq(caseId.value()))
                .and(CONCERN_DECIDED.ENQUIRED.isFalse())
                .orderBy(CONCERN_DECIDED.DECIDED_ON.desc(), CONCERN_DECIDED.CONCERN_ID)
                .limit(MOST)
                .fetch(row -> new Instead(
                        new ConcernId(row.get(CONCERN_DECIDED.CONCERN_ID)),
                        row.get(CONCERN_DECIDED.DECIDED_ON),
                        Stream.of(Optional.ofNullable(row.get(CONCERN_DECIDED.RESPONSES))
                                        .orElse(new String[0]))
                                .flatMap(code -> Response.of(code).stream())
                                .toList(),
                        row.get(CONCERN_DECIDED.SIGNPOSTED_TO)));
    }

    /// The latest for each concern of a case, the newest first.
    List<KnownHelped> on(CaseId caseId) {
        return db.select(WHOLE)
                .select(HELPED_STANDS.ID, HELPED_STANDS.CONCERN_ID)
                .from(HELPED_NOW.as(HELPED_STANDS))
                .where(HELPED_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(HELPED_STANDS.ASKED_ON.desc(), HELPED_STANDS.ID)
                .limit(MOST)
                .fetch(row -> new KnownHelped(
                        new HelpedId(row.get(HELPED_STANDS.ID)),
                        new ConcernId(row.get(HELPED_STANDS.CONCERN_ID)),
                        helped(row)));
    }

    static Helped helped(Record row) {
        var on = row.get(HELPED_STANDS.ASKED_ON);
        var notDone = row.get(HELPED_STANDS.NOT_DONE);
        return notDone != null
                ? new NotAsked(WhyNotDone.of(notDone).orElseThrow(), row.get(HELPED_STANDS.WHY), on)
                : new Answered(
                        new Said(
                                row.get(HELPED_STANDS.WORDS),
                                ItHelped.of(row.get(HELPED_STANDS.IT_HELPED)).orElseThrow(),
                                FeelsSafe.of(row.get(HELPED_STANDS.FEELS)).orElseThrow()),
                        Voice.of(row.get(HELPED_STANDS.VOICE)).orElseThrow(),
                        row.get(HELPED_STANDS.WORDS_FOR_BOARD),
                        on);
    }
}
