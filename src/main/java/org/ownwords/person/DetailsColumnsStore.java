package org.ownwords.person;

import static ownwords.generated.db.Tables.PERSON_DETAILS;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;

/// Details, as the columns of a row say them.
final class DetailsColumnsStore {

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

    private DetailsColumnsStore() {}

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

    /// Somebody, as a row of details says it.
    ///
    /// @param record the column of whose they are
    static Person person(Record row, Table<?> of, Field<UUID> record, Field<UUID> id) {
        return new Person(new PersonId(row.get(record)), row.get(id), details(row, of));
    }

    private static <T> Field<T> column(Table<?> of, Field<T> column) {
        return Objects.requireNonNull(of.field(column));
    }
}
