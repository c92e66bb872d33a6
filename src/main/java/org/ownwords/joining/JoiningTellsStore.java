package org.ownwords.joining;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of records that were joined or parted and of cases that were moved: on the page of
/// each person it touches, and on each of their cases, from the day the case was opened. The sentences name
/// nobody, so that one can be in a copy; names are particulars.
@Repository
class JoiningTellsStore implements Tells {

    /// `whose` has the record the chain is of, or every record that stands as the person of its case.
    private static final String EVENTS = """
            with whose as materialized (
                select {0}::uuid as person_id, '-infinity'::timestamptz as since
                union
                select c.person_id, f.recorded_at
                  from case_about c
                  join case_file f on f.authority = c.authority and f.id = c.case_id
                 where c.case_id = {0}
                union
                select s.person_id, f.recorded_at
                  from case_file f
                  join person_records s
                    on s.authority = f.authority
                   and s.stands_as = (select c.person_id from case_about c where c.case_id = {0})
                 where f.id = {0}
            ), touches as materialized (
                select w.since, j.*
                  from whose w
                 cross join lateral (select j.* from person_joined j where j.person_id = w.person_id
                                     union all
                                     select j.* from person_joined j where j.into_id = w.person_id) j
            ), happened as (
                select distinct 'joined' as kind, j.authority, j.id, j.person_id as one, j.into_id as other,
                       null::bigint as number, j.why, j.recorded_at, j.recorded_by
                  from touches j
                 where j.since < j.recorded_at
                union all
                select distinct 'parted', p.authority, p.id, j.person_id, j.into_id, null::bigint, p.why, p.recorded_at,
                       p.recorded_by
                  from touches j
                  join person_parted p on p.authority = j.authority and p.joined_id = j.id
                 where j.since < p.recorded_at
                union all
                select case when m.case_id = {0} then 'moved' when m.from_id = {0} then 'gone' else 'come' end,
                       m.authority, m.id, m.from_id, m.to_id, f.number, m.why, m.recorded_at, m.recorded_by
                  from case_moved m
                  join case_file f on f.authority = m.authority and f.id = m.case_id
                 where m.case_id = {0} or m.from_id = {0} or m.to_id = {0}
            )
            select h.kind, h.id, h.number, h.why, h.recorded_at, h.recorded_by,
                   one.given_name || ' ' || one.family_name as one, other.given_name || ' ' || other.family_name as other
              from happened h
              join person_now one on one.authority = h.authority and one.person_id = h.one
              join person_now other on other.authority = h.authority and other.person_id = h.other
            """;

    private static final Field<String> KIND = field("kind", String.class);
    private static final Field<UUID> ID = field("id", UUID.class);
    private static final Field<Long> NUMBER = field("number", Long.class);
    private static final Field<String> WHY = field("why", String.class);
    private static final Field<OffsetDateTime> RECORDED_AT = field("recorded_at", OffsetDateTime.class);
    private static final Field<String> RECORDED_BY = field("recorded_by", String.class);
    private static final Field<String> ONE = field("one", String.class);
    private static final Field<String> OTHER = field("other", String.class);

    private final DSLContext db;

    JoiningTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.resultQuery(EVENTS, val(chain.id()))
                .coerce(KIND, ID, NUMBER, WHY, RECORDED_AT, RECORDED_BY, ONE, OTHER)
                .fetch(JoiningTellsStore::told);
    }

    private static Told told(Record row) {
        var one = row.get(ONE);
        var other = row.get(OTHER);
        return switch (row.get(KIND)) {
            case "joined" ->
                told(
                        row,
                        "Two records of one person were joined.",
                        new Detail("Joined", one),
                        new Detail("Into", other));
            case "parted" ->
                told(
                        row,
                        "Two records that had been joined were parted: they are of two people.",
                        new Detail("Parted", one),
                        new Detail("From", other));
            case "moved" ->
                told(
                        row,
                        "The case was moved to the person it is about. It had been recorded on somebody else.",
                        new Detail("Moved to", other),
                        new Detail("Recorded before on", one));
            case "gone" ->
                told(
                        row,
                        "Case %d was moved from here: it is about somebody else.".formatted(row.get(NUMBER)),
                        new Detail("Moved to", other));
            default ->
                told(
                        row,
                        "Case %d was moved here. It had been recorded on somebody else.".formatted(row.get(NUMBER)),
                        new Detail("Recorded before on", one));
        };
    }

    private static Told told(Record row, String sentence, Detail... names) {
        var at = row.get(RECORDED_AT).toInstant();
        return Told.whenRecorded(
                at,
                row.get(RECORDED_BY),
                row.get(ID),
                sentence,
                null,
                Stream.concat(Stream.of(names), Stream.of(new Detail("Why", row.get(WHY))))
                        .toList());
    }
}
