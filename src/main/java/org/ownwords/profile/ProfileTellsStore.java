package org.ownwords.profile;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.CASE_ABOUT;
import static ownwords.generated.db.Tables.CASE_FILE;
import static ownwords.generated.db.Tables.PERSON_RECORDS;
import static ownwords.generated.db.Tables.PROFILE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.springframework.stereotype.Repository;

/// What the timeline says of what matters to somebody: of a person everything, of a case what was recorded
/// since it was opened. It is always asked, since its facts are on the chain of the person.
@Repository
class ProfileTellsStore implements Tells {

    private final DSLContext db;

    ProfileTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(ProfileStore.WHOLE)
                .select(PROFILE.RECORDED_AT, PROFILE.RECORDED_BY)
                .from(PROFILE)
                .where(PROFILE.PERSON_ID.in(whose(chain)))
                .and(PROFILE.PERSON_ID
                        .eq(chain.id())
                        .or(PROFILE.RECORDED_AT.ge(field(
                                select(CASE_FILE.RECORDED_AT).from(CASE_FILE).where(CASE_FILE.ID.eq(chain.id()))))))
                .fetch(ProfileTellsStore::told);
    }

    /// The chain's own person, or every record that stands as the person of its case.
    private static Select<Record1<UUID>> whose(Chain chain) {
        return select(val(chain.id()))
                .unionAll(select(CASE_ABOUT.PERSON_ID).from(CASE_ABOUT).where(CASE_ABOUT.CASE_ID.eq(chain.id())))
                .unionAll(select(PERSON_RECORDS.PERSON_ID)
                        .from(PERSON_RECORDS)
                        .where(PERSON_RECORDS.STANDS_AS.eq(field(select(CASE_ABOUT.PERSON_ID)
                                .from(CASE_ABOUT)
                                .where(CASE_ABOUT.CASE_ID.eq(chain.id()))))));
    }

    private static Told told(Record row) {
        var profile = ProfileStore.profile(row);
        var at = row.get(PROFILE.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(profile.on(), at),
                at,
                row.get(PROFILE.RECORDED_BY),
                row.get(PROFILE.ID),
                ProfileSentences.sentence(profile),
                profile.matters().matters(),
                ProfileSentences.details(profile));
    }
}
