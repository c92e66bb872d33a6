-- What the Board's pages count of a stretch of time, as it was known at counted_at(). Read after all that stands: the names of such files are
-- read in the order of the alphabet.

-- Each concern that counts, and what became of it: one row a concern.
--   asked      whether the person had been asked what they want when it was recorded: yes, no, or null where it was not said
--   became     enquiry; else, which is no enquiry; elsewhere, where another council has it or it was recorded twice; or undecided
--   responses  what is done instead of an enquiry
--   given_at   when the case was first given to somebody by name, and no earlier than the concern was raised
--   decided_on the day it was decided here, as it was decided last
create or replace view counted_raised with (security_invoker = true) as
select c.authority, c.concern_id, c.case_id, c.person_id, c.raised_at, c.raised_on, c.raised_by,
       exists (select from origin o
                where o.authority = c.authority and o.row_id = c.concern_id and o.kind = 'concern') as brought_in,
       (select case when bool_or(a.asked) then 'yes' when bool_or(not a.asked) then 'no' end
          from ask a
          left join ask before on before.authority = a.authority and before.id = a.stands_for
         where a.authority = c.authority and a.case_id = c.case_id
           and coalesce(before.recorded_at, a.recorded_at) = first.recorded_at
           and a.recorded_at <= (select counted_at())
           and not exists (select from counted_correction x
                            where x.authority = a.authority and x.row_table = 'ask' and x.row_id = a.id)) as asked,
       case when exists (select from counted_enquiry e where e.authority = c.authority and e.concern_id = c.concern_id) then 'enquiry'
            when d.result is not null
            then case when d.result = 'duty-arises' or d.enquire_anyway then 'enquiry' else 'else' end
            when r.decision in ('section-42', 'other-enquiry') then 'enquiry'
            when r.decision = 'not-progressed' then 'else'
            when r.decision is not null then 'elsewhere'
            else 'undecided' end as became,
       coalesce(d.responses, r.responses) as responses,
       (select greatest(min(a.recorded_at), c.raised_at)
          from allocation a
         where a.authority = c.authority and a.case_id = c.case_id and a.held_by is not null
           and a.recorded_at <= (select counted_at())
           and not exists (select from counted_correction x
                            where x.authority = a.authority and x.row_table = 'allocation' and x.row_id = a.id)) as given_at,
       d.decided_on
  from counted_concern c
  join concern first on first.authority = c.authority and first.id = c.concern_id
  left join lateral (select s.result, s.enquire_anyway, s.responses, s.decided_on
                       from section42_decision s
                       left join section42_decision before on before.authority = s.authority and before.id = s.stands_for
                      where s.authority = c.authority and s.case_id = c.case_id and s.concern_id = c.concern_id
                        and s.result <> 'not-yet-decidable'
                        and s.recorded_at <= (select counted_at())
                        and not exists (select from counted_correction x
                                         where x.authority = s.authority and x.row_table = 'section42_decision' and x.row_id = s.id)
                      order by coalesce(before.recorded_at, s.recorded_at) desc, s.id limit 1) d on true
  left join lateral (select v.decision, v.responses
                       from received_decision v
                      where v.authority = c.authority and v.case_id = c.case_id and v.concern_id = c.concern_id
                        and v.recorded_at <= (select counted_at())
                        and not exists (select from counted_correction x
                                         where x.authority = v.authority and x.row_table = 'received_decision' and x.row_id = v.id)
                      limit 1) r on true;
grant select on counted_raised to ownwords_app;

-- Whether it helped what was done without an enquiry, as somebody says it: one row a concern of which somebody was asked, the latest.
--   voice  whose answer it is; null where nobody answered
create or replace view counted_helped with (security_invoker = true) as
select distinct on (h.authority, h.concern_id) h.authority, h.concern_id, h.it_helped, h.voice, h.asked_on
  from helped h
  left join helped first on first.authority = h.authority and first.id = h.stands_for
 where h.recorded_at <= (select counted_at())
   and not exists (select from counted_correction x
                    where x.authority = h.authority and x.row_table = 'helped' and x.row_id = h.id)
 order by h.authority, h.concern_id, h.asked_on desc, coalesce(first.recorded_at, h.recorded_at) desc, h.id;
grant select on counted_helped to ownwords_app;

-- Whether something is done otherwise than the council's procedure says, and why: one row a departure.
create or replace view counted_departure with (security_invoker = true) as
select d.authority, case when d.stands_for is null then d.id else d.stands_for end as departure_id, d.from_what, d.reason, d.departed_on
  from departure d
 where d.recorded_at <= (select counted_at())
   and not exists (select from counted_correction x
                    where x.authority = d.authority and x.row_table = 'departure' and x.row_id = d.id);
grant select on counted_departure to ownwords_app;

-- The duty to arrange an independent advocate (Care Act 2014, section 68): one row a case on which it was decided last that it is met.
--   became  started, asked, not-available, not-asked, or refused where the person did not want one
--   days    from the duty to the advocate's start
create or replace view counted_duty with (security_invoker = true) as
select d.authority, d.case_id, d.decided_on,
       case when a.started_on is not null then 'started'
            when a.none then 'not-available'
            when a.asked then 'asked'
            when a.refused then 'refused'
            else 'not-asked' end as became,
       greatest(a.started_on - d.decided_on, 0) as days
  from (select distinct on (l.authority, l.case_id) l.authority, l.case_id, l.result, l.decided_on
          from advocacy_decision l
          left join advocacy_decision first on first.authority = l.authority and first.id = l.stands_for
         where l.recorded_at <= (select counted_at())
           and not exists (select from counted_correction x
                            where x.authority = l.authority and x.row_table = 'advocacy_decision' and x.row_id = l.id)
         order by l.authority, l.case_id, l.decided_on desc, coalesce(first.recorded_at, l.recorded_at) desc, l.id) d
  left join lateral (select min(p.happened_on) filter (where p.step = 'started') as started_on,
                            bool_or(p.step in ('not-available', 'declined')) as none,
                            bool_or(v.agreement <> 'refuses') as asked, bool_or(v.agreement = 'refuses') as refused
                       from advocate v
                       left join advocate_progress p on p.authority = v.authority and p.case_id = v.case_id
                            and p.advocate_id = (case when v.stands_for is null then v.id else v.stands_for end)
                            and p.recorded_at <= (select counted_at())
                            and not exists (select from counted_correction x
                                             where x.authority = p.authority and x.row_table = 'advocate_progress' and x.row_id = p.id)
                      where v.authority = d.authority and v.case_id = d.case_id and v.section68
                        and v.recorded_at <= (select counted_at())
                        and not exists (select from counted_correction x
                                         where x.authority = v.authority and x.row_table = 'advocate' and x.row_id = v.id)) a on true
 where d.result in ('met', 'as-well');
grant select on counted_duty to ownwords_app;

-- On which cases it was decided last that the person would have substantial difficulty in being involved: one row a case.
create or replace view counted_difficulty with (security_invoker = true) as
select d.authority, d.case_id
  from (select distinct on (l.authority, l.case_id) l.authority, l.case_id, l.understand, l.retain, l.use_or_weigh, l.communicate
          from advocacy_decision l
          left join advocacy_decision first on first.authority = l.authority and first.id = l.stands_for
         where l.recorded_at <= (select counted_at())
           and not exists (select from counted_correction x
                            where x.authority = l.authority and x.row_table = 'advocacy_decision' and x.row_id = l.id)
         order by l.authority, l.case_id, l.decided_on desc, coalesce(first.recorded_at, l.recorded_at) desc, l.id) d
 where 'yes' in (d.understand, d.retain, d.use_or_weigh, d.communicate);
grant select on counted_difficulty to ownwords_app;

-- Requests to deprive somebody of their liberty, and how each stands: one row a request. It is of the period that asked_on falls in.
create or replace view counted_deprivation with (security_invoker = true) as
select d.authority, case when d.stands_for is null then d.id else d.stands_for end as deprivation_id, d.kind,
       d.happened_on as asked_on, coalesce(s.state, d.state) as state, coalesce(s.happened_on, d.happened_on) as state_on
  from deprivation d
  left join lateral (select n.state, n.happened_on
                       from deprivation_step n
                      where n.authority = d.authority and n.case_id = d.case_id
                        and n.deprivation_id = (case when d.stands_for is null then d.id else d.stands_for end)
                        and n.recorded_at <= (select counted_at())
                        and not exists (select from counted_correction x
                                         where x.authority = n.authority and x.row_table = 'deprivation_step' and x.row_id = n.id)
                      order by n.happened_on desc, n.recorded_at desc, n.id limit 1) s on true
 where d.recorded_at <= (select counted_at())
   and not exists (select from counted_correction x
                    where x.authority = d.authority and x.row_table = 'deprivation' and x.row_id = d.id);
grant select on counted_deprivation to ownwords_app;

-- Which team an enquiry that ended was with, and which agency coordinated it: the latest of each that was known. Null where nobody said.
create or replace view counted_place with (security_invoker = true) as
select e.authority, e.enquiry_id,
       (select a.team from allocation a
         where a.authority = e.authority and a.case_id = e.case_id and a.recorded_at <= (select counted_at())
           and not exists (select from counted_correction x
                            where x.authority = a.authority and x.row_table = 'allocation' and x.row_id = a.id)
         order by a.recorded_at desc, a.id limit 1) as team,
       (select coalesce(c.organisation, 'The council') from coordinator c
         where c.authority = e.authority and c.case_id = e.case_id and c.recorded_at <= (select counted_at())
           and not exists (select from counted_correction x
                            where x.authority = c.authority and x.row_table = 'coordinator' and x.row_id = c.id)
         order by c.since_on desc, c.recorded_at desc, c.id limit 1) as agency
  from counted_enquiry e;
grant select on counted_place to ownwords_app;

-- What the things that people wanted are about, as a worker read their words: one row a category.
create or replace view counted_category with (security_invoker = true) as
select o.authority, o.case_id, o.outcome_id, category
  from (select distinct on (c.authority, c.case_id, c.outcome_id) c.authority, c.case_id, c.outcome_id, c.categories
          from outcome_category c
         where c.recorded_at <= (select counted_at())
           and not exists (select from counted_correction x
                            where x.authority = c.authority and x.row_table = 'outcome_category' and x.row_id = c.id)
         order by c.authority, c.case_id, c.outcome_id, c.recorded_at desc, c.id) o
 cross join unnest(o.categories) as category;
grant select on counted_category to ownwords_app;

-- Advocates of any kind who were asked for, and whom the person did not refuse: one row an advocate.
create or replace view counted_advocate with (security_invoker = true) as
select a.authority, a.case_id, a.id as advocate_id
  from advocate a
 where a.agreement <> 'refuses' and a.recorded_at <= (select counted_at())
   and not exists (select from counted_correction x
                    where x.authority = a.authority and x.row_table = 'advocate' and x.row_id = a.id);
grant select on counted_advocate to ownwords_app;
