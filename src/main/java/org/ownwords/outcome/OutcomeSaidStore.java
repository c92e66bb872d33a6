package org.ownwords.outcome;

import static org.jooq.impl.DSL.max;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME_STANDS;
import static ownwords.generated.db.Tables.OUTCOME_WITHDRAWAL_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.ownwords.person.CaseId;
import org.ownwords.person.SaidThemselves;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;

/// When somebody last said themselves what they want, or that they no longer want it.
@Repository
class OutcomeSaidStore implements SaidThemselves {

    private final DSLContext db;

    OutcomeSaidStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<LocalDate> last(Collection<CaseId> cases) {
        var ids = cases.stream().map(CaseId::value).toList();
        var wanted = db.select(max(DESIRED_OUTCOME_STANDS.SAID_ON))
                .from(DESIRED_OUTCOME_STANDS)
                .where(DESIRED_OUTCOME_STANDS.CASE_ID.in(ids))
                .and(DESIRED_OUTCOME_STANDS.VOICE.eq(Voice.ADULT.code()))
                .fetchOptionalInto(LocalDate.class);
        var withdrawn = db.select(max(OUTCOME_WITHDRAWAL_STANDS.WITHDRAWN_ON))
                .from(OUTCOME_WITHDRAWAL_STANDS)
                .where(OUTCOME_WITHDRAWAL_STANDS.CASE_ID.in(ids))
                .fetchOptionalInto(LocalDate.class);
        return Stream.of(wanted, withdrawn).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
