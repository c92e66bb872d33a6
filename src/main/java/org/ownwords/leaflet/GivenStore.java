package org.ownwords.leaflet;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.LEAFLET_GIVEN;
import static ownwords.generated.db.Tables.LEAFLET_GIVEN_STANDS;
import static ownwords.generated.db.Tables.LEAFLET_NOW;
import static ownwords.generated.db.Tables.LEAFLET_VERSION;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.leaflet.KnownGiven.Titled;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// The information that somebody was given.
@Repository
class GivenStore {

    /// So many of a case are shown.
    static final int MOST = 100;

    /// What the versions are called.
    private static final Field<List<Titled>> LEAFLETS = multiset(select(
                            LEAFLET_VERSION.ID,
                            LEAFLET_NOW.TITLE,
                            LEAFLET_NOW.ABOUT,
                            LEAFLET_VERSION.FORM,
                            LEAFLET_VERSION.LANGUAGE)
                    .from(LEAFLET_VERSION)
                    .join(LEAFLET_NOW)
                    .on(LEAFLET_NOW.AUTHORITY.eq(LEAFLET_VERSION.AUTHORITY))
                    .and(LEAFLET_NOW.LEAFLET_ID.eq(LEAFLET_VERSION.LEAFLET_ID))
                    .where(LEAFLET_VERSION.AUTHORITY.eq(LEAFLET_GIVEN_STANDS.AUTHORITY))
                    .and(LEAFLET_VERSION.ID.eq(any(LEAFLET_GIVEN_STANDS.VERSIONS)))
                    .orderBy(LEAFLET_NOW.TITLE, LEAFLET_VERSION.FORM, LEAFLET_VERSION.ID))
            .convertFrom(rows -> rows.map(mapping(GivenStore::titled)));

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            LEAFLET_GIVEN_STANDS.ID,
            LEAFLET_GIVEN_STANDS.CASE_ID,
            LEAFLET_GIVEN_STANDS.VERSIONS,
            LEAFLET_GIVEN_STANDS.OTHER,
            LEAFLET_GIVEN_STANDS.WHOM,
            LEAFLET_GIVEN_STANDS.HOW,
            LEAFLET_GIVEN_STANDS.BY_WHOM,
            LEAFLET_GIVEN_STANDS.SAID,
            LEAFLET_GIVEN_STANDS.GIVEN_ON,
            LEAFLETS);

    private final DSLContext db;

    GivenStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, Given given, @Nullable UUID first, By by) {
        return db.insertInto(LEAFLET_GIVEN)
                        .set(LEAFLET_GIVEN.AUTHORITY, by.authority())
                        .set(LEAFLET_GIVEN.ID, id)
                        .set(LEAFLET_GIVEN.CASE_ID, caseId.value())
                        .set(LEAFLET_GIVEN.VERSIONS, given.versions().toArray(UUID[]::new))
                        .set(LEAFLET_GIVEN.OTHER, given.other())
                        .set(LEAFLET_GIVEN.WHOM, given.whom())
                        .set(LEAFLET_GIVEN.HOW, given.how().code())
                        .set(LEAFLET_GIVEN.BY_WHOM, given.byWhom())
                        .set(LEAFLET_GIVEN.SAID, given.said())
                        .set(LEAFLET_GIVEN.GIVEN_ON, given.on())
                        .set(LEAFLET_GIVEN.STANDS_FOR, first)
                        .set(LEAFLET_GIVEN.RECORDED_AT, by.recordedAt())
                        .set(LEAFLET_GIVEN.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those of a case, the latest first.
    List<KnownGiven> on(CaseId caseId) {
        return db.select(WHOLE)
                .from(LEAFLET_GIVEN_STANDS)
                .where(LEAFLET_GIVEN_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(
                        LEAFLET_GIVEN_STANDS.GIVEN_ON.desc(),
                        LEAFLET_GIVEN_STANDS.FIRST_RECORDED_AT.desc(),
                        LEAFLET_GIVEN_STANDS.ID)
                .limit(MOST)
                .fetch(GivenStore::known);
    }

    static KnownGiven known(Record row) {
        return new KnownGiven(
                row.get(LEAFLET_GIVEN_STANDS.ID),
                new CaseId(row.get(LEAFLET_GIVEN_STANDS.CASE_ID)),
                new Given(
                        Arrays.asList(row.get(LEAFLET_GIVEN_STANDS.VERSIONS)),
                        row.get(LEAFLET_GIVEN_STANDS.OTHER),
                        row.get(LEAFLET_GIVEN_STANDS.WHOM),
                        How.of(row.get(LEAFLET_GIVEN_STANDS.HOW)).orElseThrow(),
                        row.get(LEAFLET_GIVEN_STANDS.BY_WHOM),
                        row.get(LEAFLET_GIVEN_STANDS.SAID),
                        row.get(LEAFLET_GIVEN_STANDS.GIVEN_ON)),
                row.get(LEAFLETS));
    }

    private static Titled titled(UUID version, String title, String about, String form, String language) {
        return new Titled(
                version, title, Subject.of(about).orElseThrow(), Format.of(form).orElseThrow(), language);
    }
}
