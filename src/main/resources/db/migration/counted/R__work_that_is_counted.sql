-- Read after what stands of the concepts whose work it counts: the names of such files are read in the order of the alphabet.
-- How the work was done, for those who may open the cases: one row an enquiry that ended, as of now. It is not published.
--   took_part       how far the person took part when it was talked through last before the end
--   feels_safe      what they answered when they were asked last since the end
--   advocate        whether an advocate was asked for on the case: not-available where none was to be had once at least
create or replace view counted_how with (security_invoker = true) as
select e.authority, e.enquiry_id, e.person_id, e.concluded_on, e.recorded_at, c.wellbeing, c.from_again,
       (select n.took_part from negotiation_stands n
         where n.authority = e.authority and n.case_id = e.case_id and n.held_on <= e.concluded_on
         order by n.held_on desc, n.first_recorded_at desc limit 1) as took_part,
       (select s.feels from safety_asked_stands s
         where s.authority = e.authority and s.case_id = e.case_id and s.asked_on > e.concluded_on
           and s.feels in ('yes', 'partly', 'no')
         order by s.asked_on desc, s.first_recorded_at desc limit 1) as feels_safe,
       (select case when bool_or(exists (select from advocate_progress_stands p
                                          where p.authority = a.authority and p.advocate_id = a.id and p.step = 'not-available'))
                    then 'not-available' else 'asked' end
          from advocate_stands a
         where a.authority = e.authority and a.case_id = e.case_id and a.agreement <> 'refuses'
        having count(*) > 0) as advocate
  from counted_ending e
  left join conclusion c on c.authority = e.authority and c.id = e.conclusion_id;
grant select on counted_how to ownwords_app;

-- What concerns were about that many people meet: one row a concern and theme.
create or replace view counted_theme with (security_invoker = true) as
select c.authority, c.id as concern_id, (c.raised_at at time zone 'Europe/London')::date as raised_on, theme
  from concern_stands c
 cross join unnest(c.themes) as theme;
grant select on counted_theme to ownwords_app;

-- How hard each thing was to bring about that people wanted, and how far it came about, as the worker saw both: one row a thing of which it
-- was said.
create or replace view counted_hard with (security_invoker = true) as
select e.authority, e.concluded_on, o.how_hard, o.workers_view as came_about
  from counted_ending e
  join conclusion_outcome_stands o on o.authority = e.authority and o.conclusion_id = e.conclusion_id
 where o.how_hard is not null;
grant select on counted_hard to ownwords_app;

-- What is done about being lonely: one row a concern that is about it. done is null where nothing was recorded as offered because of it.
create or replace view counted_lonely with (security_invoker = true) as
select t.authority, t.concern_id, t.raised_on,
       (select case when bool_or(w.wanted in ('yes', 'partly')) then 'wanted' else 'offered' end
          from other_way_stands w
         where w.authority = c.authority and w.case_id = c.case_id and w.because = 'lonely'
        having count(*) > 0) as done
  from counted_theme t
  join concern_stands c on c.authority = t.authority and c.id = t.concern_id
 where t.theme = 'lonely';
grant select on counted_lonely to ownwords_app;

-- Counted until concerns were counted by when they were raised.
drop view if exists counted_decided;

-- Meetings that were held, each of the period that held_on falls in.
create or replace view counted_meeting with (security_invoker = true) as
select m.authority, case when m.stands_for is null then m.id else m.stands_for end as meeting_id, m.kind, m.meets_on as held_on
  from meeting m
 where m.state = 'held'
   and m.recorded_at <= (select counted_at())
   and not exists (select from counted_correction x
                    where x.authority = m.authority and x.row_table = 'meeting' and x.row_id = m.id);
grant select on counted_meeting to ownwords_app;
