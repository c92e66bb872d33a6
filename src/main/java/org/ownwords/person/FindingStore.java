package org.ownwords.person;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.PERSON_DETAILS;
import static ownwords.generated.db.Tables.PERSON_NAME;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.ownwords.access.Actor;
import org.springframework.stereotype.Repository;

/// Finds people by what somebody knows of them.
@Repository
class FindingStore {

    /// The last character there is. No name has it.
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private final PersonStore people;

    FindingStore(PersonStore people) {
        this.people = people;
    }

    List<Person> search(Actor actor, Query query) {
        if (query.isEmpty()) {
            return List.of();
        }
        var condition = noCondition();
        if (query.nhsNumber() != null) {
            condition = condition.and(PERSON_NOW.NHS_NUMBER.eq(query.nhsNumber()));
        }
        if (query.born() != null) {
            condition = condition.and(PERSON_NOW.DATE_OF_BIRTH.eq(query.born()));
        }
        if (!query.names().isEmpty()) {
            condition = condition.and(PERSON_NOW.ID.in(named(
                    actor.authority(),
                    query.names().stream()
                            .map(name -> beginsWith(PERSON_NAME.FAMILY, name).or(beginsWith(PERSON_NAME.GIVEN, name)))
                            .reduce(noCondition(), Condition::and))));
        }
        return people.fetch(actor, condition);
    }

    /// Each kind of likeness in its own query: an index can answer one condition, but not "this or that".
    List<Person> like(Actor actor, Details details) {
        var authority = actor.authority();
        var family = PERSON_NAME.FAMILY.eq(small(details.familyName()));
        var given = PERSON_NAME.GIVEN.eq(small(details.givenName()));
        var initial = beginsWith(
                PERSON_NAME.GIVEN, Character.toString(details.givenName().codePointAt(0)));
        var alike = named(authority, family.and(initial));
        if (details.dateOfBirth() != null) {
            alike = alike.union(select(PERSON_DETAILS.ID)
                    .from(PERSON_DETAILS)
                    .join(PERSON_NAME)
                    .on(PERSON_NAME.AUTHORITY.eq(PERSON_DETAILS.AUTHORITY))
                    .and(PERSON_NAME.DETAILS_ID.eq(PERSON_DETAILS.ID))
                    .where(PERSON_DETAILS.AUTHORITY.eq(authority))
                    .and(PERSON_DETAILS.DATE_OF_BIRTH.eq(details.dateOfBirth()))
                    .and(family.or(given)));
        }
        if (details.nhsNumber() != null) {
            alike = alike.union(select(PERSON_DETAILS.ID)
                    .from(PERSON_DETAILS)
                    .where(PERSON_DETAILS.AUTHORITY.eq(authority))
                    .and(PERSON_DETAILS.NHS_NUMBER.eq(details.nhsNumber())));
        }
        return people.fetch(actor, PERSON_NOW.ID.in(alike));
    }

    private static Select<Record1<UUID>> named(String authority, Condition names) {
        return select(PERSON_NAME.DETAILS_ID)
                .from(PERSON_NAME)
                .where(PERSON_NAME.AUTHORITY.eq(authority))
                .and(names);
    }

    /// In the order of characters, all names with the same beginning lie between that beginning and the
    /// beginning followed by the last character.
    private static Condition beginsWith(Field<String> name, String beginning) {
        var small = small(beginning);
        return name.ge(small).and(name.lt(small + LAST));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
