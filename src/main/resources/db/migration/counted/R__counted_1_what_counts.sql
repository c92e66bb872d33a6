-- What counts, said once. The Board, the national return, its measures and gaps, the analysts' schema and the export read
-- these views; none of them decides for itself. Which council and which period is for whoever asks: every view has the
-- council, and the day that a period is told by.
--
-- A view that is given another column here gets it at its end; to take one away, a versioned migration drops the view first.

-- What was recorded in error, and is known to be by then: none of it counts.
create or replace view counted_correction with (security_invoker = true) as
select x.authority, x.row_table, x.row_id
  from correction x
 where x.recorded_at <= (select counted_at());
grant select on counted_correction to ownwords_app;

-- Different people: one is one person_id of one council, as they are known. A record that was joined into another is not
-- one more.
create or replace view counted_person with (security_invoker = true) as
select d.authority, d.person_id, d.date_of_birth, d.date_of_death, d.gender, d.ethnicity
  from person_details d
 where d.recorded_at <= (select counted_at())
   and not exists (select from person_details later
                    where later.authority = d.authority and later.replaces = d.id
                      and later.recorded_at <= (select counted_at()))
   and not exists (select from person_joined_now j where j.authority = d.authority and j.person_id = d.person_id);
grant select on counted_person to ownwords_app;

-- What the person of a concern needs support with: said later, it counts before what was said when it was raised. What was
-- recorded again is as old as the first, for which it stands.
create or replace view counted_support with (security_invoker = true) as
select s.authority, s.concern_id, s.support_reason, s.health
  from concern_support s
  left join concern_support first on first.authority = s.authority and first.id = s.stands_for
 where s.recorded_at <= (select counted_at())
   and not exists (select from counted_correction x
                    where x.authority = s.authority and x.row_table = 'concern_support' and x.row_id = s.id)
   and not exists (select from concern_support later
                     left join concern_support of_later on of_later.authority = later.authority
                                                       and of_later.id = later.stands_for
                    where later.authority = s.authority and later.concern_id = s.concern_id
                      and (coalesce(of_later.recorded_at, later.recorded_at), later.id)
                          > (coalesce(first.recorded_at, s.recorded_at), s.id)
                      and later.recorded_at <= (select counted_at())
                      and not exists (select from counted_correction x
                                       where x.authority = later.authority and x.row_table = 'concern_support' and x.row_id = later.id));
grant select on counted_support to ownwords_app;

-- Every concern raised, whatever became of it. It is of the period that raised_on falls in. Every concern and every enquiry
-- has its case, and every enquiry its concern. Said as outer joins, the joins a question does not need are not made.
create or replace view counted_concern with (security_invoker = true) as
select c.authority, case when c.stands_for is null then c.id else c.stands_for end as concern_id, c.case_id, f.person_id, c.raised_at,
       (c.raised_at at time zone 'Europe/London')::date as raised_on,
       c.raised_by, c.abuse_types, c.location, c.source_of_risk,
       coalesce(s.support_reason, c.support_reason) as support_reason, coalesce(s.health, c.health) as health
  from concern c
  left join case_person f on f.authority = c.authority and f.case_id = c.case_id
  left join counted_support s on s.authority = c.authority and s.concern_id = (case when c.stands_for is null then c.id else c.stands_for end)
 where c.recorded_at <= (select counted_at())
   and not exists (select from counted_correction x
                    where x.authority = c.authority and x.row_table = 'concern' and x.row_id = c.id);
grant select on counted_concern to ownwords_app;

-- Every enquiry started, whether or not it has ended. It is of the period that started_on falls in. What its person needs
-- support with is what its concern says, or the one that was recorded in its place.
create or replace view counted_enquiry with (security_invoker = true) as
select e.authority, e.id as enquiry_id, e.case_id, e.concern_id, f.person_id, e.kind, e.started_on,
       coalesce(s.support_reason, again.support_reason, c.support_reason) as support_reason,
       coalesce(s.health, again.health, c.health) as health
  from enquiry e
  left join case_person f on f.authority = e.authority and f.case_id = e.case_id
  left join concern c on c.authority = e.authority and c.id = e.concern_id
                     and not exists (select from counted_correction x
                                      where x.authority = c.authority and x.row_table = 'concern' and x.row_id = c.id)
  left join concern again on again.authority = e.authority and again.stands_for = e.concern_id
                         and again.recorded_at <= (select counted_at())
                         and not exists (select from counted_correction x
                                          where x.authority = again.authority and x.row_table = 'concern'
                                            and x.row_id = again.id)
  left join counted_support s on s.authority = e.authority and s.concern_id = e.concern_id
 where e.recorded_at <= (select counted_at())
   and not exists (select from counted_correction x
                    where x.authority = e.authority and x.row_table = 'enquiry' and x.row_id = e.id);
grant select on counted_enquiry to ownwords_app;

-- Recorded here: the conclusion of each enquiry that counts is the last that a colleague agreed to.
create or replace view counted_conclusion with (security_invoker = true) as
select c.authority, c.id as conclusion_id, c.case_id, c.enquiry_id, c.concluded_on, c.lacked_capacity, c.supported_by,
       c.feels_safer, c.recorded_at, s.recorded_at as counted_from
  from conclusion c
  join sign_off s on s.authority = c.authority and s.conclusion_id = c.id and s.agreed
                 and s.recorded_at <= (select counted_at())
 where not exists (select from conclusion later
                     join sign_off t on t.authority = later.authority and t.conclusion_id = later.id and t.agreed
                                    and t.recorded_at <= (select counted_at())
                    where later.authority = c.authority and later.enquiry_id = c.enquiry_id
                      and (later.recorded_at, later.had_read) > (c.recorded_at, c.had_read));
grant select on counted_conclusion to ownwords_app;

-- Brought in: what another system sent counts where it says that the enquiry ended, until an ending of ours counts.
create or replace view counted_received with (security_invoker = true) as
select r.authority, r.case_id, r.enquiry_id, r.concluded_on, r.lacked_capacity, r.supported_by, r.asked_about_outcomes,
       r.recorded_at as counted_from
  from received_ending r
 where r.concluded_on is not null
   and r.recorded_at <= (select counted_at())
   and not exists (select from counted_correction x
                    where x.authority = r.authority and x.row_table = 'received_ending' and x.row_id = r.id)
   and not exists (select from counted_conclusion n
                    where n.authority = r.authority and n.enquiry_id = r.enquiry_id);
grant select on counted_received to ownwords_app;

-- What another system sent of the wishes of an enquiry. One that is neither replaced nor withdrawn stands. Words that were
-- recorded again have the id of the first, which all that belongs to them names.
create or replace view counted_received_wish with (security_invoker = true) as
select o.authority, o.enquiry_id, case when o.stands_for is null then o.id else o.stands_for end as outcome_id, o.voice, s.result as came_about,
       not exists (select from desired_outcome later
                    where later.authority = o.authority and later.replaces = (case when o.stands_for is null then o.id else o.stands_for end)
                      and later.recorded_at <= (select counted_at())
                      and not exists (select from counted_correction x
                                       where x.authority = later.authority and x.row_table = 'desired_outcome'
                                         and x.row_id = later.id))
       and (o.replaced_by is null
            or exists (select from counted_correction x
                        where x.authority = o.authority and x.row_table = 'desired_outcome' and x.row_id = o.replaced_by)
               and not exists (select from desired_outcome again
                                where again.authority = o.authority and again.stands_for = o.replaced_by
                                  and again.recorded_at <= (select counted_at())
                                  and not exists (select from counted_correction x
                                                   where x.authority = again.authority and x.row_table = 'desired_outcome'
                                                     and x.row_id = again.id)))
       and not exists (select from outcome_withdrawal w
                        where w.authority = o.authority and w.outcome_id = (case when o.stands_for is null then o.id else o.stands_for end)
                          and w.recorded_at <= (select counted_at())
                          and not exists (select from counted_correction x
                                           where x.authority = w.authority and x.row_table = 'outcome_withdrawal' and x.row_id = w.id)) as stands
  from desired_outcome o
  left join received_result s on s.authority = o.authority and s.outcome_id = (case when o.stands_for is null then o.id else o.stands_for end)
                             and s.recorded_at <= (select counted_at())
                             and not exists (select from counted_correction x
                                              where x.authority = s.authority and x.row_table = 'received_result' and x.row_id = s.id)
 where o.enquiry_id is not null
   and o.recorded_at <= (select counted_at())
   and not exists (select from counted_correction x
                    where x.authority = o.authority and x.row_table = 'desired_outcome' and x.row_id = o.id);
grant select on counted_received_wish to ownwords_app;

-- The wishes that a closing of ours judged, and how far each came about in the worker's view. Where the closing gave no
-- reason, those count that were found since.
create or replace view counted_judged with (security_invoker = true) as
select n.authority, n.enquiry_id, n.case_id, n.concluded_on, j.outcome_id,
       replace(j.workers_view, 'partly', 'partially') as came_about,
       case when cardinality(j.reasons) > 0 then j.reasons
            else coalesce((select array_agg(distinct reason)
                             from outcome_looked_into l
                            cross join unnest(l.reasons) as reason
                            where l.authority = n.authority and l.enquiry_id = n.enquiry_id and l.outcome_id = j.outcome_id
                              and l.recorded_at <= (select counted_at())
                              and not exists (select from counted_correction x
                                               where x.authority = l.authority and x.row_table = 'outcome_looked_into' and x.row_id = l.id)), '{}')
       end as reasons, n.recorded_at
  from counted_conclusion n
  join conclusion_outcome j on j.authority = n.authority and j.conclusion_id = n.conclusion_id
                           and not exists (select from counted_correction x
                                            where x.authority = j.authority and x.row_table = 'conclusion_outcome' and x.row_id = j.id);
grant select on counted_judged to ownwords_app;

-- The wishes that were current at closing, and how far each came about. Of an enquiry that was brought in they are those that
-- stand, with what was sent of them; where nothing was sent, it is not known.
create or replace view counted_wish with (security_invoker = true) as
select authority, enquiry_id, case_id, concluded_on, outcome_id, came_about, reasons, recorded_at
  from counted_judged
union all
select r.authority, r.enquiry_id, r.case_id, r.concluded_on, w.outcome_id, w.came_about, '{}'::text[], r.counted_from
  from counted_received r
  join counted_received_wish w on w.authority = r.authority and w.enquiry_id = r.enquiry_id and w.stands;
grant select on counted_wish to ownwords_app;

-- Why a wish that was current at closing did not come about in full: one row a wish and reason. What was brought in gives no
-- reasons, and is not gone through for them.
create or replace view counted_reason with (security_invoker = true) as
select w.authority, w.enquiry_id, f.person_id, w.concluded_on, reason
  from counted_judged w
  left join case_person f on f.authority = w.authority and f.case_id = w.case_id
 cross join unnest(w.reasons) as reason
 where w.came_about <> 'fully';
grant select on counted_reason to ownwords_app;

-- How each enquiry that has ended did so: one row an enquiry, of the period that concluded_on falls in.
--
-- Whether the person was asked is what was known of this enquiry when it ended: what they said of another, or said since, is
-- not. Somebody with a wish was asked and expressed it, though they changed their mind later. Where nobody here asked, what
-- another system sent of it stands. Whether it came about is over every wish that was current at closing: all fully is
-- fully, all not is not, anything else is partially; where there is none, or one of them has no result, it is not known.
-- Whose voice it was: of what stood, the person's own before others; of what they said at all, where nothing stood.
create or replace view counted_ending with (security_invoker = true) as
select n.authority, n.enquiry_id, n.case_id, f.person_id, n.concluded_on, n.counted_from, n.recorded_at,
       false as brought_in,
       coalesce(n.lacked_capacity, 'not-recorded') as lacked_capacity, n.supported_by,
       case when exists (select from conclusion_outcome o
                          where o.authority = n.authority and o.conclusion_id = n.conclusion_id
                            and not exists (select from counted_correction x
                                             where x.authority = o.authority and x.row_table = 'conclusion_outcome' and x.row_id = o.id))
              or exists (select from desired_outcome o
                          where o.authority = n.authority and o.case_id = n.case_id
                            and (o.enquiry_id = n.enquiry_id
                                 or o.enquiry_id is null and coalesce(o.said_on, n.concluded_on) <= n.concluded_on)
                            and o.recorded_at <= (select counted_at())
                            and not exists (select from counted_correction x
                                             where x.authority = o.authority and x.row_table = 'desired_outcome' and x.row_id = o.id))
            then 'expressed'
            when exists (select from ask a
                          where a.authority = n.authority and a.case_id = n.case_id and a.asked
                            and coalesce(a.asked_on, n.concluded_on) <= n.concluded_on
                            and a.recorded_at <= (select counted_at())
                            and not exists (select from counted_correction x
                                             where x.authority = a.authority and x.row_table = 'ask' and x.row_id = a.id))
            then 'none-expressed'
            else coalesce((select nullif(r.asked_about_outcomes, 'not-recorded') from received_ending r
                            where r.authority = n.authority and r.enquiry_id = n.enquiry_id
                              and r.recorded_at <= (select counted_at())
                              and not exists (select from counted_correction x
                                               where x.authority = r.authority and x.row_table = 'received_ending' and x.row_id = r.id)),
                          (select 'no' from ask a
                            where a.authority = n.authority and a.case_id = n.case_id and not a.asked
                              and a.recorded_at <= (select counted_at())
                              and not exists (select from counted_correction x
                                               where x.authority = a.authority and x.row_table = 'ask' and x.row_id = a.id)
                            limit 1),
                          'not-recorded')
       end as asked_about_outcomes,
       (select case when bool_and(o.workers_view = 'fully') then 'fully'
                    when bool_and(o.workers_view = 'not') then 'not'
                    when count(*) > 0 then 'partially' end
          from conclusion_outcome o
         where o.authority = n.authority and o.conclusion_id = n.conclusion_id
           and not exists (select from counted_correction x
                            where x.authority = o.authority and x.row_table = 'conclusion_outcome' and x.row_id = o.id)) as came_about,
       (select o.voice
          from desired_outcome o
          left join conclusion_outcome j on j.authority = o.authority and j.conclusion_id = n.conclusion_id
                                        and j.outcome_id = (case when o.stands_for is null then o.id else o.stands_for end)
         where o.authority = n.authority and o.case_id = n.case_id and o.voice is not null
           and o.recorded_at <= (select counted_at())
           and not exists (select from counted_correction x
                            where x.authority = o.authority and x.row_table = 'desired_outcome' and x.row_id = o.id)
           and (j.id is not null or o.enquiry_id = n.enquiry_id
                or o.enquiry_id is null and coalesce(o.said_on, n.concluded_on) <= n.concluded_on)
         order by j.id is null, array_position(array['adult', 'representative', 'advocate', 'best-interests'], o.voice)
         limit 1) as voice,
       n.feels_safer, n.conclusion_id
  from counted_conclusion n
  left join case_person f on f.authority = n.authority and f.case_id = n.case_id
union all
select r.authority, r.enquiry_id, r.case_id, f.person_id, r.concluded_on, r.counted_from, r.counted_from,
       true,
       coalesce(r.lacked_capacity, 'not-recorded'), r.supported_by,
       coalesce(r.asked_about_outcomes, 'not-recorded'),
       (select case when bool_or(w.came_about is null) then null
                    when bool_and(w.came_about = 'fully') then 'fully'
                    when bool_and(w.came_about = 'not') then 'not'
                    when count(*) > 0 then 'partially' end
          from counted_received_wish w
         where w.authority = r.authority and w.enquiry_id = r.enquiry_id and w.stands),
       (select w.voice
          from counted_received_wish w
         where w.authority = r.authority and w.enquiry_id = r.enquiry_id and w.voice is not null
         order by not w.stands,
                  array_position(array['adult', 'representative', 'advocate', 'best-interests'], w.voice)
         limit 1),
       null, null
  from counted_received r
  left join case_person f on f.authority = r.authority and f.case_id = r.case_id;
grant select on counted_ending to ownwords_app;

-- Enquiries that have ended, where whoever closed one said last that it would make a good case study, or what others can learn
-- from it.
create or replace view counted_to_learn_from with (security_invoker = true) as
select e.authority, e.enquiry_id, e.case_id, e.concluded_on
  from counted_ending e
  join lateral (select c.case_study, c.learnt
                  from closing_checklist_stands c
                 where c.authority = e.authority and c.enquiry_id = e.enquiry_id
                 order by c.looked_on desc, c.first_recorded_at desc, c.id
                 limit 1) c on c.case_study or c.learnt is not null;
grant select on counted_to_learn_from to ownwords_app;

-- Words that the person agreed to share with the Board: of enquiries that have ended, and of concerns for which something else was
-- done than an enquiry, on the day they were asked whether it helped. Words with a name of theirs in them, one they have or had, on this
-- record or one that was joined into it, are not shown, whatever was agreed. A name of two or three letters is one where it
-- is written as they write it: "of" is no "Of". The ending is looked up for each of the few that have words, and not the words for each ending.
create or replace view counted_quote with (security_invoker = true) as
select q.authority, q.enquiry_id, q.concluded_on, q.came_about, q.words, q.it_helped
  from (select c.authority, c.enquiry_id, c.concluded_on, n.came_about, c.words_for_board as words, null::text as it_helped, n.person_id
          from conclusion c
         cross join lateral (select e.came_about, e.person_id
                               from counted_ending e
                              where e.authority = c.authority and e.enquiry_id = c.enquiry_id and e.conclusion_id = c.id
                             offset 0) n
         where c.words_agreed and c.words_for_board is not null
         union all
        select h.authority, h.concern_id, h.asked_on, null, h.words_for_board, h.it_helped, n.person_id
          from helped h
         cross join lateral (select k.person_id
                               from counted_concern k
                              where k.authority = h.authority and k.concern_id = h.concern_id
                             offset 0) n
         where h.words_for_board is not null
           and h.recorded_at <= (select counted_at())
           and not exists (select from counted_correction x
                            where x.authority = h.authority and x.row_table = 'helped' and x.row_id = h.id)) q
 where not exists (select from (select q.person_id
                                 union all
                                select s.person_id from person_stands_as s
                                 where s.authority = q.authority and s.stands_as = q.person_id) record
                     join person_details d on d.authority = q.authority and d.person_id = record.person_id
                    cross join regexp_split_to_table(d.given_name || ' ' || d.family_name, '[^[:alpha:]]+') as part
                    where length(part) > 1
                      and case when length(part) > 3
                               then lower(q.words) ~ ('\m' || lower(part) || '\M')
                               else q.words ~ ('\m' || part || '\M') end);
grant select on counted_quote to ownwords_app;

-- The risks of each enquiry that has ended, and of one that was brought in and goes on: any number an enquiry.
create or replace view counted_risk with (security_invoker = true) as
select n.authority, n.enquiry_id, k.id as risk_id, k.abuse_type, k.location, k.source, k.assessment, k.risk_outcome
  from counted_conclusion n
  join conclusion_risk k on k.authority = n.authority and k.conclusion_id = n.conclusion_id
union all
select k.authority, k.enquiry_id, k.id, k.abuse_type, k.location, k.source, k.assessment, k.risk_outcome
  from received_risk k
 where k.recorded_at <= (select counted_at())
   and not exists (select from counted_correction x
                    where x.authority = k.authority and x.row_table = 'received_risk' and x.row_id = k.id)
   and not exists (select from counted_conclusion n
                    where n.authority = k.authority and n.enquiry_id = k.enquiry_id);
grant select on counted_risk to ownwords_app;

-- Safeguarding Adults Reviews, of the period that concluded_on falls in: each as it was corrected last.
create or replace view counted_review with (security_invoker = true) as
select r.authority, case when r.stands_for is null then r.id else r.stands_for end as review_id,
       r.concluded_on, r.died, r.survived
  from adult_review r
 where r.in_error is null
   and r.recorded_at <= (select counted_at())
   and not exists (select from adult_review later
                    where later.authority = r.authority and later.replaces = r.id
                      and later.recorded_at <= (select counted_at()));
grant select on counted_review to ownwords_app;

-- Concerns about which it was decided last that the duty does not arise, and that no enquiry is made all the same, here or in
-- another system, and of which no enquiry came. Each is of the period that decided_on falls in. What was recorded again is as
-- old as the first, for which it stands.
create or replace view counted_decided_against with (security_invoker = true) as
select d.authority, d.concern_id, d.case_id, d.decided_on
  from (select distinct on (s.authority, s.concern_id) s.authority, s.concern_id, s.case_id, s.result, s.enquire_anyway,
               s.decided_on
          from section42_decision s
          left join section42_decision first on first.authority = s.authority and first.id = s.stands_for
         where s.recorded_at <= (select counted_at())
           and not exists (select from counted_correction x
                            where x.authority = s.authority and x.row_table = 'section42_decision' and x.row_id = s.id)
         order by s.authority, s.concern_id, coalesce(first.recorded_at, s.recorded_at) desc, s.id) d
 where d.result = 'no-duty' and not d.enquire_anyway
   and not exists (select from counted_enquiry e where e.authority = d.authority and e.concern_id = d.concern_id)
union all
select r.authority, r.concern_id, r.case_id, (r.decided_at at time zone 'Europe/London')::date
  from received_decision r
 where r.decision = 'not-progressed' and r.decided_at is not null
   and r.recorded_at <= (select counted_at())
   and not exists (select from counted_correction x
                    where x.authority = r.authority and x.row_table = 'received_decision' and x.row_id = r.id)
   and not exists (select from section42_decision s
                    where s.authority = r.authority and s.concern_id = r.concern_id
                      and s.recorded_at <= (select counted_at())
                      and not exists (select from counted_correction x
                                       where x.authority = s.authority and x.row_table = 'section42_decision'
                                         and x.row_id = s.id))
   and not exists (select from counted_enquiry e where e.authority = r.authority and e.concern_id = r.concern_id);
grant select on counted_decided_against to ownwords_app;

-- How many minutes of conversation were recorded until each enquiry that has ended here did so. Null where no conversation says
-- how long it took.
create or replace view counted_time with (security_invoker = true) as
select e.authority, e.enquiry_id, e.concluded_on, e.came_about,
       (select sum(c.minutes)
          from conversation c
         where c.authority = e.authority and c.case_id = e.case_id and c.held_on <= e.concluded_on
           and c.recorded_at <= (select counted_at())
           and not exists (select from counted_correction x
                            where x.authority = c.authority and x.row_table = 'conversation' and x.row_id = c.id)) as minutes
  from counted_ending e
 where not e.brought_in;
grant select on counted_time to ownwords_app;
