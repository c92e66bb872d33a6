package org.ownwords.review;

import static org.jooq.impl.DSL.max;
import static ownwords.generated.db.Tables.REVIEW_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jooq.DSLContext;
import org.ownwords.person.CaseId;
import org.ownwords.person.SaidThemselves;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;

/// When somebody last said something themselves at a review.
@Repository
class ReviewSaidStore implements SaidThemselves {

    private final DSLContext db;

    ReviewSaidStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<LocalDate> last(Collection<CaseId> cases) {
        return db.select(max(REVIEW_STANDS.HELD_ON))
                .from(REVIEW_STANDS)
                .where(REVIEW_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(REVIEW_STANDS.VOICE.eq(Voice.ADULT.code()))
                .fetchOptionalInto(LocalDate.class);
    }
}
