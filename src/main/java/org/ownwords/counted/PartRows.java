package org.ownwords.counted;

/// What is counted in each part of the national return, in SQL of PostgreSQL alone: each table is read once for all the
/// cells of a part.
final class PartRows {

    /// SG1 counts a person once in each column of SG1a to SG1c, and once for each support reason or health condition in
    /// SG1d and SG1e.
    static final String STARTED = """
            with started as materialized (
                select authority, 'concern' as kind, person_id, support_reason, health
                  from counted_concern
                 where {0} and raised_at >= {1} and raised_at < {2}
                 union all
                select authority, kind, person_id, support_reason, health
                  from counted_enquiry
                 where {0} and started_on between {3} and {4}
            ), known as materialized (
                select s.authority, s.kind, p.gender, p.ethnicity,
                       reporting.age_band(p.date_of_birth, p.date_of_death, {4}) as age
                  from (select distinct authority, kind, person_id from started) s
                  left join lateral (select i.* from counted_person i
                                      where i.authority = s.authority and i.person_id = s.person_id {5}) p on true
            )
            select authority, 'SG1a', kind, coalesce(age, 'not-known'), 'total', count(*)
              from known group by 1, 3, 4
             union all
            select authority, 'SG1b', kind, coalesce(gender, 'not-known'), 'total', count(*)
              from known group by 1, 3, 4
             union all
            select authority, 'SG1c', kind, coalesce(ethnicity, 'not-known'), 'total', count(*)
              from known group by 1, 3, 4
             union all
            select authority, 'SG1d', kind, reason, 'total', count(*)
              from (select distinct authority, kind, coalesce(support_reason, 'not-known') as reason, person_id
                      from started) s
             group by 1, 3, 4
             union all
            select authority, 'SG1e', kind, condition, 'total', count(distinct person_id)
              from started cross join unnest(health) as condition
             where health && array['autism-excluding-asperger', 'asperger-or-high-functioning-autism']
               and condition in ('autism-excluding-asperger', 'asperger-or-high-functioning-autism')
             group by 1, 3, 4
             union all
            select authority, 'SG1f', kind, 'total', 'total', count(*)
              from started group by 1, 3
            """;

    /// SG2 counts an enquiry once for each different pair that applies to it, however many of its risks have that pair.
    /// What is different is found before it is counted, which PostgreSQL does by hashing and not by sorting.
    static final String RISKS = """
            with risk as materialized (
                select n.authority, n.enquiry_id, e.kind, k.abuse_type, k.location, k.source, k.assessment,
                       case when k.assessment in ('identified-action', 'identified-no-action')
                            then k.risk_outcome end as outcome
                  from counted_ending n
                  join lateral (select i.kind from counted_enquiry i
                                 where i.authority = n.authority and i.enquiry_id = n.enquiry_id {5}) e on true
                  join lateral (select i.abuse_type, i.location, i.source, i.assessment, i.risk_outcome
                                  from counted_risk i
                                 where i.authority = n.authority and i.enquiry_id = n.enquiry_id {5}) k on true
                 where {0} and n.concluded_on between {3} and {4}
            )
            select authority, 'SG2a', kind, abuse_type, source, count(*)
              from (select distinct authority, kind, abuse_type, source, enquiry_id from risk
                     where abuse_type is not null and source is not null) r
             group by 1, 3, 4, 5
             union all
            select authority, 'SG2a_b1', kind, abuse_type, location, count(*)
              from (select distinct authority, kind, abuse_type, location, enquiry_id from risk
                     where abuse_type is not null and location is not null) r
             group by 1, 3, 4, 5
             union all
            select authority, 'SG2b', kind, location, source, count(*)
              from (select distinct authority, kind, location, source, enquiry_id from risk
                     where location is not null and source is not null) r
             group by 1, 3, 4, 5
             union all
            select authority, 'SG2c', kind, assessment, source, count(*)
              from (select distinct authority, kind, assessment, source, enquiry_id from risk
                     where assessment is not null and source is not null) r
             group by 1, 3, 4, 5
             union all
            select authority, 'SG2e', kind, outcome, source, count(*)
              from (select distinct authority, kind, outcome, source, enquiry_id from risk
                     where outcome is not null and source is not null) r
             group by 1, 3, 4, 5
            """;

    /// SG3a and SG4a put each concluded enquiry into one answer; the last row of SG3a and the last three of SG4a are
    /// parts of the first.
    static final String ENDINGS = """
            with ended as materialized (
                select n.authority, e.kind, n.lacked_capacity, n.supported_by, n.asked_about_outcomes, n.came_about,
                       coalesce(reporting.age_band(p.date_of_birth, p.date_of_death, {4}), 'not-known') as age
                  from counted_ending n
                  join lateral (select i.kind from counted_enquiry i
                                 where i.authority = n.authority and i.enquiry_id = n.enquiry_id {5}) e on true
                  left join lateral (select i.date_of_birth, i.date_of_death from counted_person i
                                      where i.authority = n.authority and i.person_id = n.person_id {5}) p on true
                 where {0} and n.concluded_on between {3} and {4}
            )
            select authority, 'SG3a', kind, lacked_capacity, age, count(*)
              from ended group by 1, 3, 4, 5
             union all
            select authority, 'SG3a', kind, 'supported', age, count(*)
              from ended
             where lacked_capacity = 'yes' and supported_by in ('advocate', 'family-or-friend')
             group by 1, 3, 5
             union all
            select authority, 'SG4a', kind, asked_about_outcomes, age, count(*)
              from ended group by 1, 3, 4, 5
             union all
            select authority, 'SG4a', kind, came_about, age, count(*)
              from ended
             where asked_about_outcomes = 'expressed' and came_about is not null
             group by 1, 3, 4, 5
            """;

    static final String REVIEWS = """
            with ended as materialized (
                select authority, died, survived
                  from counted_review
                 where {0} and concluded_on between {3} and {4}
            )
            select authority, 'SG5a', 'reviews', case when died > 0 then 'died' else 'none-died' end, 'total', count(*)
              from ended group by 1, 4
             union all
            select authority, 'SG5b', 'individuals', 'died', 'total', sum(died)
              from ended group by 1
             union all
            select authority, 'SG5b', 'individuals', 'survived', 'total', sum(survived)
              from ended group by 1
            """;

    private PartRows() {}
}
