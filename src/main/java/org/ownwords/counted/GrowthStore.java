package org.ownwords.counted;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// Counts everything ever recorded for a year: later corrections do not change how the year grew.
@Repository
class GrowthStore {

    private static final String GROWTH = """
            select (recorded_at at time zone 'Europe/London')::date as day, kind, count(*) as n,
                   count(*) filter (where brought_in) as brought_in
              from (select 'concern' as kind, c.recorded_at,
                           exists (select from origin o
                                    where o.authority = c.authority and o.row_id = c.id and o.kind = 'concern')
                             as brought_in
                      from concern c
                     where c.authority = {0} and c.raised_at >= {1} and c.raised_at < {2} and c.stands_for is null
                     union all
                    select e.kind, e.recorded_at, e.received
                      from enquiry e
                     where e.authority = {0} and e.started_on between {3} and {4}
                     union all
                    select 'ended-' || e.kind, s.recorded_at, false
                      from conclusion c
                      join sign_off s on s.authority = c.authority and s.conclusion_id = c.id and s.agreed
                      join enquiry e on e.authority = c.authority and e.id = c.enquiry_id
                     where c.authority = {0} and c.concluded_on between {3} and {4}
                     union all
                    select 'ended-' || e.kind, r.recorded_at, true
                      from received_ending r
                      join enquiry e on e.authority = r.authority and e.id = r.enquiry_id
                     where r.authority = {0} and r.concluded_on between {3} and {4}) g
             group by 1, 2
            """;

    private final DSLContext db;

    GrowthStore(DSLContext db) {
        this.db = db;
    }

    List<Growth> growth(String authority, ReportingYear year) {
        return db.resultQuery(
                        GROWTH,
                        val(authority),
                        val(Period.begins(year)),
                        val(Period.ends(year)),
                        val(year.first()),
                        val(year.last()))
                .coerce(
                        field("day", LocalDate.class),
                        field("kind", String.class),
                        field("n", Long.class),
                        field("brought_in", Long.class))
                .fetch(mapping(Growth::new));
    }
}
