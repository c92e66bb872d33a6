-- What is missing or unusual in the record that a return is counted from. Read after the views of `reporting`: the names of such files are read
-- in the order of the alphabet. Each function is one question, and PostgreSQL puts it into the question that calls it.
--
-- The arguments mean the same in both:
--   council    the code of the council
--   begins     the moment the year of the return begins, and ends the moment it has ended
--   first_day  the first day of that year, and last_day the last

-- Each enquiry that ended in the year, and what to look at in it: one row an enquiry.
--   supported             whether an advocate, family or a friend supported the person; null where it is not known
--   without_risk          whether it lacks the whole risk that every one has: a type, a place and an assessment, each with a source
--   without_risk_outcome  whether a risk was identified, and its outcome is not recorded
--   two_risk_outcomes     whether risks of one source have different findings or outcomes
create or replace function endings_to_check(council text, first_day date, last_day date)
returns table (case_id uuid, person_id uuid, enquiry_id uuid, lacked_capacity text, supported boolean, asked_about_outcomes text,
               came_about text, without_risk boolean, without_risk_outcome boolean, two_risk_outcomes boolean)
language sql stable parallel safe
begin atomic
    with ending as materialized (
        select e.case_id, e.person_id, n.*
          from reporting.ending n
          join lateral (select i.* from reporting.enquiry i
                         where i.authority = n.authority and i.enquiry_id = n.enquiry_id offset 0) e on true
         where n.authority = council and n.concluded_on between first_day and last_day
    ), risk as materialized (
        select k.enquiry_id, k.abuse_type, k.location, k.source, k.assessment, k.risk_outcome,
               k.assessment in ('identified-action', 'identified-no-action') as identified
          from ending
          join lateral (select i.* from reporting.risk i
                         where i.authority = council and i.enquiry_id = ending.enquiry_id offset 0) k on true
    ), endless as (
        select risk.enquiry_id, bool_or(abuse_type is not null and source is not null) as typed,
               bool_or(location is not null and source is not null) as placed,
               bool_or(abuse_type is not null and location is not null) as located,
               bool_or(assessment is not null and source is not null) as assessed,
               bool_or(identified and risk_outcome is null) as unended
          from risk group by 1
    ), twice as (
        select risk.enquiry_id
          from risk where identified and source is not null
         group by risk.enquiry_id, source
        having count(distinct risk_outcome) > 1
               or count(distinct risk_outcome) = 1 and count(distinct assessment) > 1
    )
    select n.case_id, n.person_id, n.enquiry_id, n.lacked_capacity, n.supported_by in ('advocate', 'family-or-friend') as supported,
           n.asked_about_outcomes, n.came_about, not coalesce(k.typed and k.placed and k.located and k.assessed, false) as without_risk,
           coalesce(k.unended, false) as without_risk_outcome,
           exists (select from twice t where t.enquiry_id = n.enquiry_id) as two_risk_outcomes
      from ending n
      left join endless k on k.enquiry_id = n.enquiry_id;
end;

-- Each case that has a gap: one row a gap and case. Each table is read once for all gaps.
--   gap          its code, as the application lists them
--   case_number  as people use it on the telephone
--   team         which team the case is with; null where it is with none
create or replace function gaps_of_year(council text, begins timestamptz, ends timestamptz, first_day date, last_day date)
returns table (gap text, case_id uuid, case_number bigint, team text) language sql stable parallel safe
begin atomic
    with begun as materialized (
        select c.case_id, c.person_id, c.support_reason, null::date as raised_on
          from reporting.concern c
         where c.authority = council and c.raised_at >= begins and c.raised_at < ends
         union all
        select e.case_id, e.person_id, e.support_reason, c.raised_on
          from reporting.enquiry e
          join reporting.concern c using (authority, concern_id)
         where authority = council and e.started_on between first_day and last_day
    ), ended as materialized (
        select n.case_id, n.person_id, n.lacked_capacity, n.supported, n.asked_about_outcomes, n.came_about, n.without_risk,
               n.without_risk_outcome, n.two_risk_outcomes
          from endings_to_check(council, first_day, last_day) n
    ), known as materialized (
        select i.case_id, p.date_of_birth, p.date_of_death, p.gender, p.ethnicity
          from (select b.case_id, b.person_id from begun b union select n.case_id, n.person_id from ended n) i
          join lateral (select p.* from reporting.person p
                         where p.authority = council and p.person_id = i.person_id offset 0) p on true
    ), found as (
        select 'no-date-of-birth'::text as gap, k.case_id
          from known k where reporting.age_band(k.date_of_birth, k.date_of_death, last_day) is null
         union
        select 'no-gender'::text as gap, k.case_id from known k where coalesce(k.gender, 'not-known') = 'not-known'
         union
        select 'no-ethnicity'::text as gap, k.case_id from known k where coalesce(k.ethnicity, 'not-known') = 'not-known'
         union
        select 'no-support-reason'::text as gap, b.case_id from begun b where coalesce(b.support_reason, 'not-known') = 'not-known'
         union
        select 'not-agreed'::text as gap, n.case_id
          from conclusion_now n
         where n.authority = council and n.concluded_on between first_day and last_day and n.agreed is not true
         union
        select 'no-capacity'::text as gap, n.case_id from ended n where n.lacked_capacity = 'not-recorded'
         union
        select 'support-without-lacking'::text as gap, n.case_id from ended n where n.lacked_capacity = 'no' and n.supported
         union
        select 'not-known-if-asked'::text as gap, n.case_id from ended n where n.asked_about_outcomes = 'not-recorded'
         union
        select 'no-result'::text as gap, n.case_id
          from ended n where n.asked_about_outcomes = 'expressed' and n.came_about is null
         union
        select 'no-risk'::text as gap, n.case_id from ended n where n.without_risk
         union
        select 'no-risk-outcome'::text as gap, n.case_id from ended n where n.without_risk_outcome
         union
        select 'two-risk-outcomes'::text as gap, n.case_id from ended n where n.two_risk_outcomes
         union
        select 'earlier-concern'::text as gap, b.case_id from begun b where b.raised_on < first_day
    )
    select g.gap, f.case_id, f.case_number, f.team
      from found g
      join reporting.case_file f on f.authority = council and f.case_id = g.case_id;
end;
