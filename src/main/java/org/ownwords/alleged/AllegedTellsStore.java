package org.ownwords.alleged;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static ownwords.generated.db.Tables.ALLEGED_NOTE;
import static ownwords.generated.db.Tables.ALLEGED_PERSON;
import static ownwords.generated.db.Tables.ALLEGED_READER;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.springframework.stereotype.Repository;

/// What the timeline says of restricted sections: that there is something, and nothing of what it is.
@Repository
class AllegedTellsStore implements Tells {

    private static final String OPENED = "A restricted section was opened, about %s.";
    private static final String NOTED = "Something was noted in a restricted section.";
    private static final String LET_IN = "A colleague was let into a restricted section.";

    private final DSLContext db;

    AllegedTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(ALLEGED_PERSON.getName(), ALLEGED_NOTE.getName(), ALLEGED_READER.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(
                        ALLEGED_PERSON.ID,
                        when(ALLEGED_PERSON.ABOUT.isNull(), OPENED.formatted(About.HARM.inSentence()))
                                .otherwise(OPENED.formatted(About.CONFIDENCE.inSentence())),
                        ALLEGED_PERSON.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        ALLEGED_PERSON.RECORDED_BY)
                .from(ALLEGED_PERSON)
                .where(ALLEGED_PERSON.CASE_ID.eq(chain.id()))
                .unionAll(select(
                                ALLEGED_NOTE.ID,
                                inline(NOTED),
                                ALLEGED_NOTE.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                                ALLEGED_NOTE.RECORDED_BY)
                        .from(ALLEGED_NOTE)
                        .where(ALLEGED_NOTE.CASE_ID.eq(chain.id())))
                .unionAll(select(
                                ALLEGED_READER.ID,
                                inline(LET_IN),
                                ALLEGED_READER.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                                ALLEGED_READER.RECORDED_BY)
                        .from(ALLEGED_READER)
                        .where(ALLEGED_READER.CASE_ID.eq(chain.id())))
                .fetch(mapping((id, sentence, at, by) -> Told.whenRecorded(at, by, id, sentence, null, List.of())));
    }
}
