package org.ownwords.person;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;
import static org.ownwords.person.NameWordsStore.all;
import static org.ownwords.person.NameWordsStore.any;
import static ownwords.generated.db.Tables.PERSON_NAME;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Record3;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Actor;
import org.ownwords.spelling.Spellings;
import org.ownwords.spelling.Word;
import org.springframework.stereotype.Repository;

/// Finds people by what somebody typed. Each likeness is a query of its own, the surest first: an index
/// can answer one condition, but not "this or that".
@Repository
class FindingStore {

    private final PersonStore people;
    private final NameStore names;
    private final Spellings spellings;

    FindingStore(PersonStore people, NameStore names, Spellings spellings) {
        this.people = people;
        this.names = names;
        this.spellings = spellings;
    }

    /// At most [PersonStore#MOST], the best first.
    List<Found> search(Actor actor, Query query) {
        if (query.nhsNumber() != null) {
            var found =
                    Found.all(Found.By.NHS_NUMBER, people.fetch(actor, PERSON_NOW.NHS_NUMBER.eq(query.nhsNumber())));
            if (!found.isEmpty()) {
                return found;
            }
        }
        var readings = spellings.readings(query.names());
        if (readings.isEmpty()) {
            return query.born().isEmpty()
                    ? List.of()
                    : Found.all(Found.By.BIRTH, people.fetch(actor, PERSON_NOW.DATE_OF_BIRTH.in(query.born())));
        }
        if (!query.born().isEmpty()) {
            var born = born(actor, query.born(), readings);
            return born.stream().anyMatch(each -> each.by() == Found.By.NAME_AND_BIRTH)
                    ? born
                    : Found.together(born, named(actor, readings, noCondition(), Found.By.NAME_NOT_BIRTH));
        }
        var year = year(query.year());
        var named = named(actor, readings, year, Found.By.NAME);
        return named.size() < PersonStore.MOST ? Found.together(named, sounding(actor, readings, year)) : named;
    }

    private static Condition year(@Nullable Integer year) {
        return year == null
                ? noCondition()
                : PERSON_NAME.BORN.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// Those whose name has words that begin so, in any order; first those who have the very words.
    private List<Found> named(Actor actor, List<List<Word>> readings, Condition also, Found.By by) {
        return names.best(
                NameStore.union(readings.stream()
                        .map(words -> NameStore.rows(
                                        actor,
                                        when(all(words, NameWordsStore::has), 0).otherwise(1))
                                .and(NameWordsStore.lookedUp(NameWordsStore.longest(words)))
                                .and(all(words, NameWordsStore::begins))
                                .and(also))),
                actor,
                _ -> by);
    }

    /// Those whose name has a word that sounds like one of these, and others that sound or begin like the
    /// others. The fewer letters of the word are different, the better.
    private List<Found> sounding(Actor actor, List<List<Word>> readings, Condition also) {
        var rows = new ArrayList<Select<Record3<UUID, Integer, String>>>();
        var lookedUp = new HashSet<Word>();
        for (var words : readings) {
            words.stream()
                    .filter(Word::hasSound)
                    .filter(lookedUp::add)
                    .map(word -> NameStore.rows(actor, NameWordsStore.distance(word))
                            .and(PERSON_NAME.SOUND.eq(word.sound()))
                            .and(all(
                                    words, other -> NameWordsStore.sounds(other).or(NameWordsStore.begins(other))))
                            .and(also))
                    .forEach(rows::add);
        }
        return rows.isEmpty() ? List.of() : names.best(NameStore.union(rows.stream()), actor, _ -> Found.By.SOUND);
    }

    /// Those born on one of these days whose name has at least a word that begins or sounds like one of
    /// these.
    private List<Found> born(Actor actor, List<LocalDate> days, List<List<Word>> readings) {
        Function<Word, Condition> similar = word -> NameWordsStore.sounds(word).or(NameWordsStore.begins(word));
        var rank = when(
                        readings.stream()
                                .map(words -> all(words, NameWordsStore::begins))
                                .reduce(Condition::or)
                                .orElseThrow(),
                        0)
                .when(
                        readings.stream()
                                .map(words -> all(words, similar))
                                .reduce(Condition::or)
                                .orElseThrow(),
                        1)
                .otherwise(2);
        return names.best(
                NameStore.rows(actor, rank).and(PERSON_NAME.BORN.in(days)).and(any(readings.getFirst(), similar)),
                actor,
                each -> each == 0 ? Found.By.NAME_AND_BIRTH : Found.By.BIRTH_AND_SIMILAR_NAME);
    }
}
