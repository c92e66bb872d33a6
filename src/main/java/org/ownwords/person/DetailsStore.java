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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Chain;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;
import org.springframework.stereotype.Repository;

/// What was recorded of people as their details, and what the timeline says of a change, with what stood
/// before.
@Repository
class DetailsStore {

    private static final List<Field<?>> DETAILS = List.of(
            PERSON_DETAILS.GIVEN_NAME,
            PERSON_DETAILS.FAMILY_NAME,
            PERSON_DETAILS.DATE_OF_BIRTH,
            PERSON_DETAILS.DATE_OF_DEATH,
            PERSON_DETAILS.GENDER,
            PERSON_DETAILS.ETHNICITY,
            PERSON_DETAILS.NHS_NUMBER,
            PERSON_DETAILS.PREFERRED_LANGUAGE,
            PERSON_DETAILS.COMMUNICATION_NEEDS,
            PERSON_DETAILS.SAFE_CONTACT,
            PERSON_DETAILS.ADDRESS,
            PERSON_DETAILS.YEAR_OF_BIRTH,
            PERSON_DETAILS.WHY_UNDER_18);

    private final DSLContext db;

    DetailsStore(DSLContext db) {
        this.db = db;
    }

    /// Of a person everything; of a case what was changed since it was opened, on every record that stands as
    /// its person.
    List<Told> told(Chain chain) {
        var d = PERSON_DETAILS.as("d");
        var before = PERSON_DETAILS.as("before");
        return db.select(known(d, d.ID, d.RECORDED_AT, d.RECORDED_BY, before.ID))
                .select(known(before))
                .from(d)
                .leftJoin(before)
                .on(before.AUTHORITY.eq(d.AUTHORITY).and(before.ID.eq(d.REPLACES)))
                .where(d.PERSON_ID.in(whose(chain)))
                .and(d.PERSON_ID.eq(chain.id()).or(sinceItWasOpened(chain, d.REPLACES, d.RECORDED_AT)))
                .fetch(row -> told(
                        row.get(d.RECORDED_AT).toInstant(),
                        row.get(d.RECORDED_BY),
                        row.get(d.ID),
                        details(row, d),
                        row.get(before.ID) == null ? null : details(row, before)));
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
            return new Told(at, at, by, row, details.name() + " was first recorded here.", null, List.of());
        }
        var changed = DetailField.differing(before, details);
        return new Told(
                at,
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

    /// The columns of a table of details, after some others.
    static List<SelectField<?>> known(Table<?> of, SelectField<?>... others) {
        return Stream.concat(Stream.of(others), DETAILS.stream().map(each -> column(of, each)))
                .toList();
    }

    static Details details(Record row, Table<?> of) {
        return new Details(
                row.get(column(of, PERSON_DETAILS.GIVEN_NAME)),
                row.get(column(of, PERSON_DETAILS.FAMILY_NAME)),
                row.get(column(of, PERSON_DETAILS.DATE_OF_BIRTH)),
                row.get(column(of, PERSON_DETAILS.DATE_OF_DEATH)),
                Gender.of(row.get(column(of, PERSON_DETAILS.GENDER))).orElse(Gender.NOT_KNOWN),
                Optional.ofNullable(row.get(column(of, PERSON_DETAILS.ETHNICITY)))
                        .flatMap(Ethnicity::of)
                        .orElse(null),
                row.get(column(of, PERSON_DETAILS.NHS_NUMBER)),
                row.get(column(of, PERSON_DETAILS.PREFERRED_LANGUAGE)),
                row.get(column(of, PERSON_DETAILS.COMMUNICATION_NEEDS)),
                row.get(column(of, PERSON_DETAILS.SAFE_CONTACT)),
                row.get(column(of, PERSON_DETAILS.ADDRESS)),
                row.get(column(of, PERSON_DETAILS.YEAR_OF_BIRTH)),
                row.get(column(of, PERSON_DETAILS.WHY_UNDER_18)));
    }

    private static <T> Field<T> column(Table<?> of, Field<T> column) {
        return Objects.requireNonNull(of.field(column));
    }
}
