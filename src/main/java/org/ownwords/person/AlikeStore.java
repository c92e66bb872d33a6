package org.ownwords.person;

import static org.jooq.impl.DSL.day;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.month;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.year;
import static org.ownwords.person.NameWordsStore.all;
import static org.ownwords.person.NameWordsStore.any;
import static ownwords.generated.db.Tables.PERSON_NAME;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Actor;
import org.ownwords.spelling.Spellings;
import org.ownwords.spelling.Word;
import org.springframework.stereotype.Repository;

/// Finds those already recorded who may be the same person as somebody new.
@Repository
class AlikeStore {

    /// What is entered where a name is not known. It makes nobody alike.
    private static final Set<String> NO_NAME = Set.of("not known", "unknown", "not recorded");

    private final PersonStore people;
    private final NameStore names;
    private final Spellings spellings;

    AlikeStore(PersonStore people, NameStore names, Spellings spellings) {
        this.people = people;
        this.names = names;
        this.spellings = spellings;
    }

    /// At most [PersonStore#MOST], the likeliest first.
    List<Found> like(Actor actor, Details details) {
        var number = details.nhsNumber();
        var given = known(details.givenName());
        var family = known(details.familyName());
        var readings = spellings.readings(family + " " + given);
        var alike = readings.isEmpty()
                ? List.<Found>of()
                : names.best(
                        NameStore.union(Stream.of(
                                        born(actor, readings, details.dateOfBirth()),
                                        sounding(actor, readings, details.dateOfBirth()),
                                        initial(actor, family, given, details.dateOfBirth()))
                                .flatMap(rows -> rows)),
                        actor,
                        Found.By::ofRank);
        return number == null
                ? alike
                : Found.together(
                        Found.all(Found.By.NHS_NUMBER, people.fetch(actor, PERSON_NOW.NHS_NUMBER.eq(number))), alike);
    }

    private static String known(String name) {
        return NO_NAME.contains(name.strip().toLowerCase(Locale.UK)) ? "" : name;
    }

    /// Born on the day, with a word of the name that sounds alike.
    private static Stream<Select<Record3<UUID, Integer, String>>> born(
            Actor actor, List<List<Word>> readings, @Nullable LocalDate born) {
        return born == null
                ? Stream.empty()
                : Stream.of(rows(actor, same(readings), Found.By.NAME_AND_BIRTH, Found.By.BIRTH_AND_SIMILAR_NAME)
                        .and(PERSON_NAME.BORN.eq(born))
                        .and(any(readings.getFirst(), NameWordsStore::sounds)));
    }

    /// The whole name sounds alike. Where it is not the same, they must not have been born on a day that
    /// is quite different.
    private static Stream<Select<Record3<UUID, Integer, String>>> sounding(
            Actor actor, List<List<Word>> readings, @Nullable LocalDate born) {
        return readings.stream().map(words -> {
            var longest = NameWordsStore.longest(words);
            return rows(actor, same(readings), Found.By.NAME, Found.By.SOUND)
                    .and(
                            longest.hasSound()
                                    ? PERSON_NAME.SOUND.eq(longest.sound())
                                    : PERSON_NAME.WORD.eq(longest.plain()))
                    .and(all(words, NameWordsStore::sounds))
                    .and(NameWordsStore.distance(longest)
                            .le(Math.max(1, longest.plain().length() / 3)))
                    .and(same(readings).or(about(born)));
        });
    }

    /// The last name is the same, and the first begins with the same letter.
    private Stream<Select<Record3<UUID, Integer, String>>> initial(
            Actor actor, String family, String given, @Nullable LocalDate born) {
        var families = spellings.readings(family);
        var givens = spellings.readings(given);
        if (families.isEmpty() || givens.isEmpty()) {
            return Stream.empty();
        }
        var first = givens.getFirst().getFirst().plain();
        var words = families.getFirst();
        return Stream.of(NameStore.rows(actor, inline(Found.By.INITIAL.rank()))
                .and(PERSON_NAME.WORD.eq(NameWordsStore.longest(words).plain()))
                .and(all(words, NameWordsStore::has))
                .and(PERSON_NAME.NAMES.like("% | " + Character.toString(first.codePointAt(0)) + "%"))
                .and(about(born)));
    }

    private static SelectConditionStep<Record3<UUID, Integer, String>> rows(
            Actor actor, Condition same, Found.By where, Found.By otherwise) {
        return NameStore.rows(actor, when(same, inline(where.rank())).otherwise(inline(otherwise.rank())));
    }

    /// Every word of the name is the same, in any order.
    private static Condition same(List<List<Word>> readings) {
        return readings.stream()
                .map(words -> all(words, NameWordsStore::has))
                .reduce(Condition::or)
                .orElseThrow();
    }

    /// Not known, or with a day, month and year of which two are the same.
    private static Condition about(@Nullable LocalDate born) {
        if (born == null) {
            return trueCondition();
        }
        var sameDay = day(PERSON_NAME.BORN).eq(born.getDayOfMonth());
        var sameMonth = month(PERSON_NAME.BORN).eq(born.getMonthValue());
        var sameYear = year(PERSON_NAME.BORN).eq(born.getYear());
        return PERSON_NAME
                .BORN
                .isNull()
                .or(sameDay.and(sameMonth))
                .or(sameDay.and(sameYear))
                .or(sameMonth.and(sameYear));
    }
}
