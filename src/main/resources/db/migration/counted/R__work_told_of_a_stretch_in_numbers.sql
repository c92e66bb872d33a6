-- What the Board's pages count of a stretch of time, in numbers: each has a figure, a row and a column of it. Read after the views it counts:
-- the names of such files are read in the order of the alphabet.
--
-- Each function is one question, and PostgreSQL puts it into the question that calls it. So row-level security is that of whoever asks. What
-- belongs to a row is looked up by its key: `offset 0` keeps each of these apart. A function that is given another column here has to be
-- dropped first, by a versioned migration.
--
-- The arguments mean the same in all of them:
--   council    the code of the council
--   first_day  the first day of the stretch, and last_day the last
--   begins     the moment the first day begins, and ends the moment the last day has ended

-- Concerns that were raised in the stretch. A concern comes again where another was raised about the same person within a year before.
create or replace function counted_concerns_of_stretch(council text, begins timestamptz, ends timestamptz)
returns table (figure text, "row" text, col text, n bigint) language sql stable parallel safe
begin atomic
    with person as materialized (
        select concern_id, person_id, raised_at,
               lag(raised_at) over them > raised_at - interval '1 year' as again,
               lead(raised_at) over them < raised_at + interval '6 months' as followed
          from counted_concern
         where authority = council and raised_at >= begins - interval '1 year' and raised_at < ends + interval '6 months'
        window them as (partition by person_id order by raised_at, concern_id)
    ), raised as materialized (
        select p.concern_id, p.person_id, r.raised_on, coalesce(r.raised_by, '') as raised_by,
               coalesce(r.asked, '') as asked, r.became, r.responses,
               coalesce(p.again, false) as again, coalesce(p.followed, false) as followed
          from person p
          join lateral (select i.raised_on, i.raised_by, i.asked, i.became, i.responses
                          from counted_raised i
                         where i.authority = council and i.concern_id = p.concern_id offset 0) r on true
         where p.raised_at >= begins and p.raised_at < ends
    )
    select 'source'::text as figure, raised_by as row, asked as col, count(*) as n from raised group by 2, 3
     union all
    select 'became', became, '', count(*) from raised group by 2
     union all
    select 'instead', response, '', count(*)
      from (select distinct concern_id, response from raised cross join unnest(responses) as response
             where became = 'else') r
     group by 2
     union all
    select 'again', case when again then 'yes' else 'no' end, '', count(*) from raised group by 2
     union all
    select 'people', '', '', count(distinct person_id) from raised
     union all
    select 'followed', case when followed then 'yes' else 'no' end, raised_on::text, count(*)
      from raised where became = 'else' group by 2, 3
     union all
    select 'helped', coalesce(h.it_helped, ''), coalesce(h.voice, ''), count(*)
      from raised
      left join lateral (select i.it_helped, i.voice from counted_helped i
                          where i.authority = council and i.concern_id = raised.concern_id offset 0) h on true
     where became = 'else' group by 2, 3;
end;

-- How soon somebody was given what was raised in the stretch, and what waits. Days are told and not how many there are between them, because a
-- target counts working days.
create or replace function counted_time_of_stretch(council text, first_day date, last_day date, begins timestamptz, ends timestamptz)
returns table (figure text, "row" text, col text, n bigint) language sql stable parallel safe
begin atomic
    with raised as materialized (
        select raised_on, became, brought_in, decided_on,
               case when brought_in then 'brought-in'
                    when given_at is null then 'not-yet'
                    when given_at <= raised_at + interval '24 hours' then 'day'
                    else (given_at at time zone 'Europe/London')::date::text end as given
          from counted_raised
         where authority = council and raised_at >= begins and raised_at < ends
    )
    select 'given'::text as figure, raised_on::text as row, given as col, count(*) as n from raised group by 2, 3
     union all
    select 'decided', raised_on::text,
           case when brought_in then 'brought-in' else coalesce(decided_on::text, 'not-yet') end, count(*)
      from raised group by 2, 3
     union all
    select 'ended', e.started_on::text, coalesce(n.concluded_on::text, 'not-yet'), count(*)
      from counted_enquiry e
      left join lateral (select i.concluded_on from counted_ending i
                          where i.authority = council and i.enquiry_id = e.enquiry_id offset 0) n on true
     where e.authority = council and e.started_on between first_day and last_day
     group by 2, 3
     union all
    select 'enquiry', e.kind,
           case when r.brought_in then 'brought-in' when r.given_at is null then 'not-yet'
                when r.given_at <= r.raised_at + interval '24 hours' then 'day' else 'later' end, count(*)
      from counted_enquiry e
      join lateral (select i.brought_in, i.given_at, i.raised_at from counted_raised i
                     where i.authority = council and i.concern_id = e.concern_id offset 0) r on true
     where e.authority = council and e.started_on between first_day and last_day
     group by 2, 3
     union all
    select 'departure', reason, from_what, count(*)
      from counted_departure where authority = council and departed_on between first_day and last_day group by 2, 3
     union all
    select 'waiting', 'decision', raised_on::text, count(*) from raised where became = 'undecided' group by 3
     union all
    select 'waiting', 'end', e.started_on::text, count(*)
      from counted_enquiry e
     where e.authority = council and e.started_on between first_day and last_day
       and not exists (select from counted_conclusion n where n.authority = e.authority and n.enquiry_id = e.enquiry_id offset 0)
       and not exists (select from counted_received n where n.authority = e.authority and n.enquiry_id = e.enquiry_id offset 0)
     group by 3;
end;

-- Whether advocates were there, and what became of requests to deprive somebody of their liberty.
create or replace function counted_advocates_of_stretch(council text, first_day date, last_day date)
returns table (figure text, "row" text, col text, n bigint) language sql stable parallel safe
begin atomic
    select 'duty'::text as figure, became as row, coalesce(days::text, '') as col, count(*) as n
      from counted_duty where authority = council and decided_on between first_day and last_day group by 2, 3
     union all
    select 'asked', case when exists (select from counted_advocate a
                                       where a.authority = e.authority and a.case_id = e.case_id offset 0)
                         then 'yes' else 'no' end, '', count(*)
      from counted_enquiry e where e.authority = council and e.started_on between first_day and last_day group by 2
     union all
    select 'difficulty', case when exists (select from counted_advocate a
                                            where a.authority = e.authority and a.case_id = e.case_id offset 0)
                              then 'yes' else 'no' end, '', count(*)
      from counted_enquiry e
     where e.authority = council and e.started_on between first_day and last_day
       and e.case_id in (select d.case_id from counted_difficulty d where d.authority = council) group by 2
     union all
    select 'liberty', state, case when state = 'asked' then asked_on::text else (state_on - asked_on)::text end, count(*)
      from counted_deprivation where authority = council and asked_on between first_day and last_day group by 2, 3;
end;

-- How enquiries ended: each person once, by their last enquiry that ended in the stretch, as the Board's own page counts them. A person may be
-- under several kinds of harm and several places.
create or replace function counted_endings_of_stretch(council text, first_day date, last_day date)
returns table (figure text, "row" text, col text, n bigint) language sql stable parallel safe
begin atomic
    with last as materialized (
        select distinct on (person_id) person_id, enquiry_id, case_id, concluded_on, asked_about_outcomes as asked,
               came_about, feels_safer, lacked_capacity
          from counted_ending
         where authority = council and concluded_on between first_day and last_day
         order by person_id, concluded_on desc, recorded_at desc, enquiry_id
    ), known as materialized (
        select l.*, e.support_reason, p.gender, p.ethnicity, o.team, o.agency
          from last l
          left join lateral (select i.support_reason from counted_enquiry i
                              where i.authority = council and i.enquiry_id = l.enquiry_id offset 0) e on true
          left join lateral (select i.team, i.agency from counted_place i
                              where i.authority = council and i.enquiry_id = l.enquiry_id offset 0) o on true
          left join lateral (select i.gender, i.ethnicity from counted_person i
                              where i.authority = council and i.person_id = l.person_id offset 0) p on true
    )
    select d.figure, d.row, v.col, count(*) as n
      from known k
     cross join lateral (
            values ('all', ''), ('team', coalesce(k.team, '')), ('agency', coalesce(k.agency, '')),
                   ('support', coalesce(nullif(k.support_reason, 'not-known'), '')),
                   ('gender', coalesce(nullif(k.gender, 'not-known'), '')),
                   ('ethnicity', coalesce(nullif(k.ethnicity, 'not-known'), '')),
                   ('quarter', date_trunc('quarter', k.concluded_on)::date::text)
             union all
            (select distinct 'harm', i.abuse_type from counted_risk i
              where i.authority = council and i.enquiry_id = k.enquiry_id and i.abuse_type is not null offset 0)
             union all
            (select distinct 'location', i.location from counted_risk i
              where i.authority = council and i.enquiry_id = k.enquiry_id and i.location is not null offset 0)
           ) as d(figure, row)
     cross join lateral (values ('asked:' || case when k.asked in ('expressed', 'none-expressed', 'no') then k.asked else '' end),
                                ('came:' || case when k.asked = 'expressed' then coalesce(k.came_about, '') else 'none' end),
                                ('safer:' || coalesce(k.feels_safer, '')),
                                ('capacity:' || coalesce(k.lacked_capacity, ''))) as v(col)
     group by 1, 2, 3
     union all
    select 'could', case when w.whys is null then 'not-said' when w.beyond then 'beyond' else 'other' end, '', count(*)
      from last l
     cross join lateral (select nullif(count(*), 0) as whys,
                                bool_and(reason in ('outside-powers', 'changed-mind', 'died', 'not-possible', 'unsafe')) as beyond
                           from counted_wish i
                          cross join unnest(i.reasons) as reason
                          where i.authority = council and i.enquiry_id = l.enquiry_id and i.came_about <> 'fully'
                         offset 0) w
     where l.asked = 'expressed' and l.came_about in ('partially', 'not')
     group by 2
     union all
    select 'self', coalesce(w.came_about, ''), '', count(*)
      from last l
     cross join lateral (select distinct i.outcome_id, i.came_about
                           from counted_wish i
                          cross join lateral (select from counted_category c
                                               where c.authority = council and c.case_id = i.case_id
                                                 and c.outcome_id = i.outcome_id
                                                 and c.category in ('independence', 'self-protection') offset 0) c
                          where i.authority = council and i.enquiry_id = l.enquiry_id offset 0) w
     group by 2;
end;

-- How people took part, and what they were given: each person once, by their last enquiry that ended in the stretch. What another system
-- sent says none of it.
--   there     whether the person was at the meetings that were held on their case before the end, talks with them alone left out
--   plan      whether they were given their plan, by itself or in their copy of the record
--   changed   whether something they had said they want was replaced, or taken back, before the end
--   listened  what they answered at the end
--   decided   whether it was looked at if they could decide something for themselves, and what followed
create or replace function counted_part_of_stretch(council text, first_day date, last_day date)
returns table (figure text, "row" text, col text, n bigint) language sql stable parallel safe
begin atomic
    with last as materialized (
        select distinct on (person_id) person_id, enquiry_id, case_id, conclusion_id, concluded_on,
               asked_about_outcomes as asked
          from counted_ending
         where authority = council and concluded_on between first_day and last_day
         order by person_id, concluded_on desc, recorded_at desc, enquiry_id
    ), known as materialized (
        select l.asked, c.listened_to, m.there, g.plan, w.changed, a.decided
          from last l
          left join lateral (select i.listened_to from conclusion i
                              where i.authority = council and i.id = l.conclusion_id offset 0) c on true
          left join lateral (select case when bool_and(i.attended in ('all', 'part')) then 'all'
                                         when bool_or(i.attended in ('all', 'part')) then 'some'
                                         when count(*) > 0 then 'none' end as there
                               from meeting i
                              where i.authority = council and i.case_id = l.case_id and i.state = 'held'
                                and i.kind <> 'conversation' and i.meets_on <= l.concluded_on
                                and i.recorded_at <= (select counted_at())
                                and not exists (select from counted_correction x
                                                 where x.authority = council and x.row_table = 'meeting' and x.row_id = i.id)
                             offset 0) m on true
          left join lateral (select case when bool_or(i.given) then 'given' when count(*) > 0 then 'not' end as plan
                               from (select p.given, 'plan_given' as row_table, p.id from plan_given p
                                      where p.authority = council and p.case_id = l.case_id
                                        and p.recorded_at <= (select counted_at())
                                      union all
                                     select d.given, 'document_given', d.id from document_given d
                                      where d.authority = council and d.case_id = l.case_id and d.document = 'persons-copy'
                                        and d.recorded_at <= (select counted_at())) i
                              where not exists (select from counted_correction x
                                                 where x.authority = council and x.row_table = i.row_table and x.row_id = i.id)
                             offset 0) g on true
          left join lateral (select 'yes' as changed
                              where exists (select from desired_outcome i
                                             where i.authority = council and i.case_id = l.case_id and i.replaces is not null
                                               and coalesce(i.said_on, l.concluded_on) <= l.concluded_on
                                               and i.recorded_at <= (select counted_at())
                                               and not exists (select from counted_correction x
                                                                where x.authority = council and x.row_table = 'desired_outcome'
                                                                  and x.row_id = i.id))
                                 or exists (select from outcome_withdrawal i
                                             where i.authority = council and i.case_id = l.case_id
                                               and i.recorded_at <= (select counted_at())
                                               and not exists (select from counted_correction x
                                                                where x.authority = council and x.row_table = 'outcome_withdrawal'
                                                                  and x.row_id = i.id))
                             offset 0) w on true
          left join lateral (select case when bool_or(i.lacks and i.best) then 'best-interests'
                                         when bool_or(i.lacks) then 'lacks'
                                         when count(*) > 0 then 'able' end as decided
                               from (select s.result in ('lacks', 'lacks-for-now', 'fluctuates') as lacks,
                                            exists (select from best_interests b
                                                     where b.authority = council and b.case_id = l.case_id
                                                       and b.assessment_id = (case when s.stands_for is null then s.id else s.stands_for end)
                                                       and b.recorded_at <= (select counted_at())
                                                       and not exists (select from counted_correction x
                                                                        where x.authority = council and x.row_table = 'best_interests'
                                                                          and x.row_id = b.id)) as best
                                       from capacity_assessment s
                                      where s.authority = council and s.case_id = l.case_id and s.result <> 'presumed'
                                        and s.assessed_on <= l.concluded_on and s.recorded_at <= (select counted_at())
                                        and not exists (select from counted_correction x
                                                         where x.authority = council and x.row_table = 'capacity_assessment'
                                                           and x.row_id = s.id)) i
                             offset 0) a on true
    )
    select v.figure, v.row, ''::text as col, count(*) as n
      from known k
     cross join lateral (values ('there', coalesce(k.there, '')), ('plan', coalesce(k.plan, '')),
                                ('changed', case when k.asked = 'expressed' then coalesce(k.changed, 'no') else '' end),
                                ('listened', coalesce(nullif(k.listened_to, 'not-asked'), '')),
                                ('decided', coalesce(k.decided, ''))) as v(figure, row)
     group by 1, 2;
end;
