-- The reporting schema: what an analyst reads, with any tool, and what the national return is counted from. It is stable:
-- columns are added, and none is renamed or given another meaning. It shows no names and no words. Whoever reads a view
-- sees the rows they may see in the tables beneath.
create schema reporting;

create view reporting.person with (security_invoker = true) as
select d.authority, d.person_id, d.date_of_birth, d.date_of_death, d.gender, d.ethnicity
  from person_details d
 where not exists (select from person_details later where later.authority = d.authority and later.replaces = d.id);
comment on view reporting.person is 'Everybody somebody has recorded anything about, as they are known now.';
comment on column reporting.person.authority is 'The CASSR code of the council.';
comment on column reporting.person.person_id is 'Who it is, without a name. A person known to two councils is two.';
comment on column reporting.person.gender is 'male, female, other or not-known.';
comment on column reporting.person.ethnicity is 'A code of the interchange format, or null where it was not recorded.';

create view reporting.concern with (security_invoker = true) as
select c.authority, c.id as concern_id, c.case_id, f.person_id, c.raised_at,
       (c.raised_at at time zone 'Europe/London')::date as raised_on,
       c.raised_by, c.abuse_types, c.location, c.source_of_risk, c.support_reason, c.health
  from concern c
  join case_file f on f.authority = c.authority and f.id = c.case_id;
comment on view reporting.concern is 'Every concern raised, whatever became of it.';
comment on column reporting.concern.raised_on is 'The day it was raised, in London.';
comment on column reporting.concern.support_reason is 'The primary support reason, or null where it was not recorded.';
comment on column reporting.concern.health is 'The reported health conditions.';

-- An ending of ours counts once a colleague has agreed to it, and then instead of one that another system sent. How far it
-- came about is the worker''s view of what still stood at closing, or what was sent, where every wish that still stands
-- has a result.
create view reporting.ending with (security_invoker = true) as
select n.authority, n.enquiry_id, n.concluded_on,
       coalesce(n.lacked_capacity, 'not-recorded') as lacked_capacity, n.supported_by,
       case when exists (select from desired_outcome o where o.authority = n.authority and o.case_id = n.case_id)
            then 'expressed'
            else coalesce((select case when bool_or(a.asked) then 'none-expressed' else 'no' end
                             from ask a where a.authority = n.authority and a.case_id = n.case_id), 'not-recorded')
       end as asked_about_outcomes,
       (select case when bool_and(o.workers_view = 'fully') then 'fully'
                    when bool_and(o.workers_view = 'not') then 'not'
                    when count(*) > 0 then 'partially' end
          from conclusion_outcome o where o.authority = n.authority and o.conclusion_id = n.id) as came_about
  from conclusion_now n
 where n.agreed
union all
select r.authority, r.enquiry_id, r.concluded_on,
       coalesce(r.lacked_capacity, 'not-recorded'), r.supported_by,
       coalesce(r.asked_about_outcomes, 'not-recorded'),
       (select case when bool_or(s.result is null) then null
                    when bool_and(s.result = 'fully') then 'fully'
                    when bool_and(s.result = 'not') then 'not'
                    when count(*) > 0 then 'partially' end
          from desired_outcome o
          left join received_result s on s.authority = o.authority and s.outcome_id = o.id
         where o.authority = r.authority and o.enquiry_id = r.enquiry_id
           and o.replaced_by is null
           and not exists (select from desired_outcome later
                            where later.authority = o.authority and later.replaces = o.id)
           and not exists (select from outcome_withdrawal w
                            where w.authority = o.authority and w.outcome_id = o.id))
  from received_ending r
 where r.concluded_on is not null
   and not exists (select from conclusion_now n
                    where n.authority = r.authority and n.enquiry_id = r.enquiry_id and n.agreed);
comment on view reporting.ending is 'How each enquiry that has ended did so: one row an enquiry.';
comment on column reporting.ending.lacked_capacity is 'yes, no, dont-know or not-recorded.';
comment on column reporting.ending.supported_by is 'advocate, family-or-friend, none, or null.';
comment on column reporting.ending.asked_about_outcomes is 'expressed, none-expressed, no, dont-know or not-recorded.';
comment on column reporting.ending.came_about is 'fully, partially or not, over every wish that still stood; or null.';

create view reporting.enquiry with (security_invoker = true) as
select e.authority, e.id as enquiry_id, e.case_id, e.concern_id, f.person_id, e.kind, e.started_on,
       c.support_reason, c.health
  from enquiry e
  join case_file f on f.authority = e.authority and f.id = e.case_id
  join concern c on c.authority = e.authority and c.id = e.concern_id;
comment on view reporting.enquiry is 'Every enquiry started, whether or not it has ended.';
comment on column reporting.enquiry.kind is 'section-42 or other.';
comment on column reporting.enquiry.support_reason is 'That of the concern it began with.';

create view reporting.risk with (security_invoker = true) as
select n.authority, n.enquiry_id, k.id as risk_id, k.abuse_type, k.location, k.source, k.assessment, k.risk_outcome
  from conclusion_now n
  join conclusion_risk k on k.authority = n.authority and k.conclusion_id = n.id
 where n.agreed
union all
select k.authority, k.enquiry_id, k.id, k.abuse_type, k.location, k.source, k.assessment, k.risk_outcome
  from received_risk k
 where not exists (select from conclusion_now n
                    where n.authority = k.authority and n.enquiry_id = k.enquiry_id and n.agreed);
comment on view reporting.risk is 'The risks of each enquiry, as they stood at its end: any number an enquiry.';

create view reporting.adult_review with (security_invoker = true) as
select r.authority, r.id as review_id, r.concluded_on, r.died, r.survived
  from adult_review r;
comment on view reporting.adult_review is 'Safeguarding Adults Reviews.';

create view reporting.council with (security_invoker = true) as
select a.code as authority, a.name, a.ons_code, a.region from authority a;
comment on view reporting.council is 'The councils, with their codes and regions.';

-- Below 18, no place in the array; nor where the day of birth is not known.
create function reporting.age_band(born date, died date, last_day date) returns text language sql immutable parallel safe
    return (array['18-64', '65-74', '75-84', '85-94', '95+'])[
        width_bucket(extract(year from age(least(died, last_day)::timestamp, born::timestamp))::integer,
                     array[18, 65, 75, 85, 95])];
comment on function reporting.age_band is
    'The national age band on the last day of the year, or on the day of death if that was earlier; null under 18 or unknown.';

grant usage on schema reporting to ownwords_app;
grant select on all tables in schema reporting to ownwords_app;
