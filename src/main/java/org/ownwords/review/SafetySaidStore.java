package org.ownwords.review;

import static org.jooq.impl.DSL.max;
import static ownwords.generated.db.Tables.SAFETY_ASKED_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jooq.DSLContext;
import org.ownwords.person.CaseId;
import org.ownwords.person.SaidThemselves;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;

/// When somebody last said themselves whether they feel safe.
@Repository
class SafetySaidStore implements SaidThemselves {

    private final DSLContext db;

    SafetySaidStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<LocalDate> last(Collection<CaseId> cases) {
        return db.select(max(SAFETY_ASKED_STANDS.ASKED_ON))
                .from(SAFETY_ASKED_STANDS)
                .where(SAFETY_ASKED_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(SAFETY_ASKED_STANDS.VOICE.eq(Voice.ADULT.code()))
                .and(SAFETY_ASKED_STANDS.FEELS.ne(FeelsSafe.NOT_ASKED.code()))
                .fetchOptionalInto(LocalDate.class);
    }
}
