package org.ownwords.greeting;

import static org.jooq.Records.mapping;

import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Repository;

@Repository
@Profile("greeting")
class GreetingTellsStore implements Tells {

    private final DSLContext db;

    GreetingTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(
                        GreetingStore.ID,
                        GreetingStore.WORDS,
                        GreetingStore.SENT_ON,
                        GreetingStore.RECORDED_AT,
                        GreetingStore.RECORDED_BY)
                .from(GreetingStore.GREETING)
                .where(GreetingStore.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, words, on, at, by) -> new Told(
                        Told.onDay(on, at.toInstant()), at.toInstant(), by, id, "A card was sent.", words, List.of())));
    }
}
