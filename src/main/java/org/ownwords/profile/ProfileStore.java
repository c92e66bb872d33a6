package org.ownwords.profile;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.PERSON_RECORDS;
import static ownwords.generated.db.Tables.PROFILE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.PersonId;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;

/// What matters to people.
@Repository
class ProfileStore {

    /// It as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            PROFILE.ID,
            PROFILE.LIKED,
            PROFILE.MATTERS,
            PROFILE.SUPPORT,
            PROFILE.TRUSTS,
            PROFILE.WAY_IN,
            PROFILE.MONEY,
            PROFILE.MONEY_WHO,
            PROFILE.MONEY_PAPER,
            PROFILE.WOULD,
            PROFILE.NEAR,
            PROFILE.VOICE,
            PROFILE.SAID_ON);

    private final DSLContext db;

    ProfileStore(DSLContext db) {
        this.db = db;
    }

    /// @param replaces the one it was opened with, or null where there was none
    boolean add(UUID id, PersonId person, @Nullable UUID replaces, Profile profile, By by) {
        return db.insertInto(PROFILE)
                        .set(PROFILE.AUTHORITY, by.authority())
                        .set(PROFILE.ID, id)
                        .set(PROFILE.PERSON_ID, person.value())
                        .set(PROFILE.REPLACES, replaces)
                        .set(PROFILE.LIKED, profile.matters().liked())
                        .set(PROFILE.MATTERS, profile.matters().matters())
                        .set(PROFILE.SUPPORT, profile.matters().support())
                        .set(PROFILE.TRUSTS, profile.wayIn().trusts())
                        .set(PROFILE.WAY_IN, profile.wayIn().way())
                        .set(PROFILE.MONEY, profile.money().handler().code())
                        .set(PROFILE.MONEY_WHO, profile.money().who())
                        .set(PROFILE.MONEY_PAPER, profile.money().paper())
                        .set(PROFILE.WOULD, profile.protecting().would())
                        .set(PROFILE.NEAR, profile.protecting().near())
                        .set(PROFILE.VOICE, profile.voice().code())
                        .set(PROFILE.SAID_ON, profile.on())
                        .set(PROFILE.RECORDED_AT, by.recordedAt())
                        .set(PROFILE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<Known> now(PersonId person) {
        return db.select(WHOLE)
                .from(PROFILE)
                .where(PROFILE.PERSON_ID.in(recordsOf(person)))
                .orderBy(PROFILE.RECORDED_AT.desc(), PROFILE.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Known(row.get(PROFILE.ID), profile(row)));
    }

    Optional<Profile> find(PersonId person, UUID id) {
        return db.select(WHOLE)
                .from(PROFILE)
                .where(PROFILE.ID.eq(id))
                .and(PROFILE.PERSON_ID.in(recordsOf(person)))
                .fetchOptional(ProfileStore::profile);
    }

    /// The person's own record, and those that were joined into it.
    private static Select<Record1<UUID>> recordsOf(PersonId person) {
        return select(val(person.value()))
                .unionAll(select(PERSON_RECORDS.PERSON_ID)
                        .from(PERSON_RECORDS)
                        .where(PERSON_RECORDS.STANDS_AS.eq(person.value())));
    }

    static Profile profile(Record row) {
        return new Profile(
                new Profile.Matters(row.get(PROFILE.LIKED), row.get(PROFILE.MATTERS), row.get(PROFILE.SUPPORT)),
                new Profile.WayIn(row.get(PROFILE.TRUSTS), row.get(PROFILE.WAY_IN)),
                new Profile.Money(
                        Handler.of(row.get(PROFILE.MONEY)).orElseThrow(),
                        row.get(PROFILE.MONEY_WHO),
                        row.get(PROFILE.MONEY_PAPER)),
                new Profile.Protecting(row.get(PROFILE.WOULD), row.get(PROFILE.NEAR)),
                Voice.of(row.get(PROFILE.VOICE)).orElseThrow(),
                row.get(PROFILE.SAID_ON));
    }
}
