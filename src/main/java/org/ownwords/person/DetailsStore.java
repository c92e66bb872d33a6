package org.ownwords.person;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.CASE_ABOUT;
import static ownwords.generated.db.Tables.CASE_FILE;
import static ownwords.generated.db.Tables.PERSON_DETAILS;
import static ownwords.generated.db.Tables.PERSON_RECORDS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Chain;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of a change of details, with what stood before.
@Repository
class DetailsStore {

    private final DSLContext db;

    DetailsStore(DSLContext db) {
        this.db = db;
    }

    /// Of a person everything; of a case what was changed since it was opened, on every record that stands as
    /// its person.
    List<Told> told(Chain chain) {
        var d = PERSON_DETAILS.as("d");
        var before = PERSON_DETAILS.as("before");
        return db.select(DetailsColumnsStore.known(d, d.ID, d.RECORDED_AT, d.RECORDED_BY, before.ID))
                .select(DetailsColumnsStore.known(before))
                .from(d)
                .leftJoin(before)
                .on(before.AUTHORITY.eq(d.AUTHORITY).and(before.ID.eq(d.REPLACES)))
                .where(d.PERSON_ID.in(whose(chain)))
                .and(d.PERSON_ID.eq(chain.id()).or(sinceItWasOpened(chain, d.REPLACES, d.RECORDED_AT)))
                .fetch(row -> told(
                        row.get(d.RECORDED_AT).toInstant(),
                        row.get(d.RECORDED_BY),
                        row.get(d.ID),
                        DetailsColumnsStore.details(row, d),
                        row.get(before.ID) == null ? null : DetailsColumnsStore.details(row, before)));
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

    /// Details that were changed with the concern that opened the case are of the same moment.
    private static Condition sinceItWasOpened(Chain chain, Field<UUID> replaces, Field<OffsetDateTime> recordedAt) {
        return replaces.isNotNull()
                .and(recordedAt.ge(
                        field(select(CASE_FILE.RECORDED_AT).from(CASE_FILE).where(CASE_FILE.ID.eq(chain.id())))));
    }

    private static Told told(Instant at, String by, UUID row, Details details, @Nullable Details before) {
        if (before == null) {
            return Told.whenRecorded(at, by, row, details.name() + " was first recorded here.", null, List.of());
        }
        var changed = DetailField.differing(before, details);
        return Told.whenRecorded(
                at,
                by,
                row,
                changed.isEmpty() ? "Details were looked at and left as they are." : "Details changed.",
                null,
                changed.stream()
                        .flatMap(field -> change(field, before, details))
                        .toList());
    }

    private static Stream<Detail> change(DetailField field, Details before, Details now) {
        return Stream.of(
                new Detail(field.words(), field.text(now).orElse("Nothing is recorded any more")),
                new Detail(field.words() + ", before", field.text(before).orElse("Nothing was recorded")));
    }
}
