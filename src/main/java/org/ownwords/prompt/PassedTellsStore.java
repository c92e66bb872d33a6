package org.ownwords.prompt;

import static ownwords.generated.db.Tables.PROMPT_PASSED;
import static ownwords.generated.db.Tables.PROMPT_PASSED_STANDS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of prompts that were passed, of what was recorded in error too.
@Repository
class PassedTellsStore implements Tells {

    private final DSLContext db;

    PassedTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(PROMPT_PASSED.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(PassedStore.WHOLE)
                .select(PROMPT_PASSED_STANDS.ID, PROMPT_PASSED_STANDS.RECORDED_AT, PROMPT_PASSED_STANDS.RECORDED_BY)
                .from(PROMPT_PASSED.as(PROMPT_PASSED_STANDS))
                .where(PROMPT_PASSED_STANDS.CASE_ID.eq(chain.id()))
                .fetch(PassedTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<PassedPrompt> tell(Chain chain, UUID id) {
        return db.select(PassedStore.WHOLE)
                .from(PROMPT_PASSED.as(PROMPT_PASSED_STANDS))
                .where(PROMPT_PASSED_STANDS.CASE_ID.eq(chain.id()))
                .and(PROMPT_PASSED_STANDS.ID.eq(id))
                .fetchOptional(PassedStore::passed);
    }

    private static Told told(Record row) {
        var passed = PassedStore.passed(row);
        var at = row.get(PROMPT_PASSED_STANDS.RECORDED_AT).toInstant();
        var moment = passed.at().words();
        return new Told(
                Told.onDay(passed.on(), at),
                at,
                row.get(PROMPT_PASSED_STANDS.RECORDED_BY),
                row.get(PROMPT_PASSED_STANDS.ID),
                "A prompt was passed %s: %s"
                        .formatted(moment.substring(0, 1).toLowerCase(Locale.UK) + moment.substring(1), passed.asked()),
                null,
                List.of(new Detail("Reason", passed.reason().words()), new Detail("Why", passed.why())));
    }
}
