package org.ownwords.returns.measures;

import static ownwords.generated.db.Tables.PEOPLE_HERE;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.access.Kept;
import org.springframework.stereotype.Repository;

@Repository
class PeopleHereStore {

    /// The most that is shown of what was entered.
    private static final int MOST = 50;

    private final DSLContext db;

    PeopleHereStore(DSLContext db) {
        this.db = db;
    }

    /// All that was recorded, the newest first.
    List<Kept<PeopleHere>> all(String authority) {
        return db.selectFrom(PEOPLE_HERE)
                .where(PEOPLE_HERE.AUTHORITY.eq(authority))
                .orderBy(PEOPLE_HERE.RECORDED_AT.desc(), PEOPLE_HERE.ID)
                .limit(MOST)
                .fetch(row -> new Kept<>(
                        here(row), row.get(PEOPLE_HERE.RECORDED_AT).toInstant(), row.get(PEOPLE_HERE.RECORDED_BY)));
    }

    Optional<PeopleHere> recorded(UUID id) {
        return db.selectFrom(PEOPLE_HERE).where(PEOPLE_HERE.ID.eq(id)).fetchOptional(PeopleHereStore::here);
    }

    boolean add(PeopleHere here, By by) {
        return db.insertInto(PEOPLE_HERE)
                        .set(PEOPLE_HERE.AUTHORITY, by.authority())
                        .set(PEOPLE_HERE.ID, here.id())
                        .set(
                                PEOPLE_HERE.GROUPS,
                                here.people().keySet().stream()
                                        .map(PeopleGroup::code)
                                        .toArray(String[]::new))
                        .set(PEOPLE_HERE.PEOPLE, here.people().values().toArray(Integer[]::new))
                        .set(PEOPLE_HERE.SOURCE, here.source())
                        .set(PEOPLE_HERE.ON_DAY, here.day())
                        .set(PEOPLE_HERE.RECORDED_AT, by.recordedAt())
                        .set(PEOPLE_HERE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static PeopleHere here(Record row) {
        var people = new EnumMap<PeopleGroup, Integer>(PeopleGroup.class);
        var codes = row.get(PEOPLE_HERE.GROUPS);
        var numbers = row.get(PEOPLE_HERE.PEOPLE);
        for (var i = 0; i < codes.length; i++) {
            var number = numbers[i];
            PeopleGroup.of(codes[i]).ifPresent(group -> people.put(group, number));
        }
        return new PeopleHere(
                row.get(PEOPLE_HERE.ID), people, row.get(PEOPLE_HERE.SOURCE), row.get(PEOPLE_HERE.ON_DAY));
    }
}
