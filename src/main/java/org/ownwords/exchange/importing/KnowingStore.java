package org.ownwords.exchange.importing;

import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.interchange.Made;

/// Which councils know which people. The format does not say it for a person. The concerns about them do,
/// including those set aside if no other does. If a folder belongs to one council, so do all people in
/// it. People already in the record belong to the council that has them.
final class KnowingStore {

    /// How a person whom no concern names is marked. There is nothing to put right about them, and nothing
    /// that says whose record they belong in.
    static final String NOBODYS = "no concern says which council knows them";

    private final StagedStore staged;
    private final OwnStore own;

    KnowingStore(StagedStore staged, OwnStore own) {
        this.staged = staged;
        this.own = own;
    }

    void relate() {
        staged.twins(InterchangeFile.PEOPLE);
        staged.twins(InterchangeFile.CONCERNS);
        staged.run("""
                update in_concerns c set bad = 'authority is not the code of a council', council = null
                 where c.bad is null and not exists (select from authority a where a.code = c.council)
                """);
        staged.anotherCouncils(InterchangeFile.CONCERNS);
        staged.run("""
                create temporary table in_knows on commit drop as
                select distinct c.council, c.person_id, null::uuid as id, false as here
                  from in_concerns c
                 where c.bad is null
                """);
        alsoKnows("""
                select c.council, c.person_id
                  from unknown p
                  join in_concerns c on c.person_id = p.person_id and c.bad is not null
                  join authority a on a.code = c.council
                 where %s
                """.formatted(staged.ours("c.council")));
        alsoKnows("""
                select f.council, p.person_id
                  from unknown p
                  join (select min(council) as council
                          from (select c.council from in_concerns c join authority a on a.code = c.council
                                union select r.authority from in_reviews r join authority a on a.code = r.authority) c
                        having count(distinct council) = 1) f on %s
                """.formatted(staged.ours("f.council")));
        alsoKnows("""
                select o.authority, p.person_id
                  from unknown p
                 cross join authority a
                  join origin o on o.authority = a.code and o.kind = 'person' and o.source_id = p.person_id
                 where %1$s
                union
                select n.authority, p.person_id
                  from unknown p cross join authority a join %2$s n on n.authority = a.code and n.id = p.own
                 where %1$s
                """.formatted(staged.ours("a.code"), staged.inRecord(InterchangeFile.PEOPLE)));
        staged.run("""
                update in_people p set bad = '%s'
                 where p.bad is null and not exists (select from in_knows k where k.person_id = p.person_id)
                """.formatted(NOBODYS));
        staged.run("""
                update in_people p
                   set bad = 'person_id was brought in before, with other content'
                  from in_knows k
                  join origin o on o.authority = k.council and o.kind = 'person' and o.source_id = k.person_id
                 where p.bad is null and p.person_id = k.person_id and o.sent <> p.sent
                """);
        staged.run("analyze in_knows");
        staged.run("""
                update in_knows k set id = n.id, here = true
                  from %2$s n
                 where k.person_id ~ %1$s and n.authority = k.council and n.id::text = k.person_id
                """.formatted(StagedStore.UUID_LIKE, staged.inRecord(InterchangeFile.PEOPLE)));
        staged.run("""
                update in_knows k set id = o.row_id, here = true
                  from origin o
                 where o.authority = k.council and o.kind = 'person' and o.source_id = k.person_id
                """);
        staged.run("""
                update in_knows k set id = %1$s
                  from in_people p
                 where k.id is null and p.person_id = k.person_id and p.bad is null and not p.twin
                """.formatted(Made.PERSON.from("p")));
        staged.run("""
                update in_people p set here = true
                 where not exists (select from in_knows k where k.person_id = p.person_id and not k.here)
                """);
        own.comparePeople();
    }

    /// Adds the council for good rows of people for whom none was known.
    ///
    /// @param who the council and the person's identifier, as a query of `unknown`
    private void alsoKnows(String who) {
        staged.run("""
                with unknown as materialized (
                    select p.person_id, p.own from in_people p
                     where p.bad is null and not p.twin
                       and not exists (select from in_knows k where k.person_id = p.person_id))
                insert into in_knows
                select distinct w.council, w.person_id, null::uuid, false from (%s) w (council, person_id)
                """.formatted(who));
    }
}
