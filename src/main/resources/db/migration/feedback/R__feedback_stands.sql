-- What stands of asking how it was: everything that was not recorded in error. A column that is added to a table is added here, at
-- the end.
--
-- What was recorded again has the id of the first, in whose place it stands.
create or replace view feedback_offer_stands with (security_invoker = true) as
select o.authority, case when o.stands_for is null then o.id else o.stands_for end as id, o.case_id, o.enquiry_id, o.answer, o.words,
       o.said_by, o.why_not, o.ask_again_on, o.caller, o.of_whom, o.name, o.relation, o.how, o.contact, o.safe_when, o.not_to_do,
       o.needs, o.agreed, o.offered_on, o.stands_for, o.recorded_at, o.recorded_by,
       coalesce(first.recorded_at, o.recorded_at) as first_recorded_at, o.again_after_year
  from feedback_offer o
  left join feedback_offer first on first.authority = o.authority and first.id = o.stands_for
 where not exists (select from correction x
                    where x.authority = o.authority and x.row_table = 'feedback_offer' and x.row_id = o.id);
grant select on feedback_offer_stands to ownwords_app;

create or replace view feedback_given_stands with (security_invoker = true) as
select g.authority, g.id, g.case_id, g.offer_id, g.interviewer, g.why, g.recorded_at, g.recorded_by
  from feedback_given g
 where not exists (select from correction x
                    where x.authority = g.authority and x.row_table = 'feedback_given' and x.row_id = g.id);
grant select on feedback_given_stands to ownwords_app;

create or replace view feedback_heard_stands with (security_invoker = true) as
select h.authority, h.id, h.case_id, h.offer_id, h.link_id, h.answered_by, h.how, h.set_id, h.set_version, h.questions, h.answers, h.words,
       h.more, h.not_done, h.why, h.heard_on, h.replaces, h.recorded_at, h.recorded_by
  from feedback_heard h
 where not exists (select from correction x
                    where x.authority = h.authority and x.row_table = 'feedback_heard' and x.row_id = h.id);
grant select on feedback_heard_stands to ownwords_app;

create or replace view feedback_link_stands with (security_invoker = true) as
select l.authority, l.id, l.case_id, l.offer_id, l.digest, l.until_at, l.recorded_at, l.recorded_by
  from feedback_link l
 where not exists (select from correction x
                    where x.authority = l.authority and x.row_table = 'feedback_link' and x.row_id = l.id);
grant select on feedback_link_stands to ownwords_app;

create or replace view feedback_link_ended_stands with (security_invoker = true) as
select e.authority, e.id, e.case_id, e.link_id, e.recorded_at, e.recorded_by
  from feedback_link_ended e
 where not exists (select from correction x
                    where x.authority = e.authority and x.row_table = 'feedback_link_ended' and x.row_id = e.id);
grant select on feedback_link_ended_stands to ownwords_app;

-- What was recorded again has the id of the first, in whose place it stands.
create or replace view feedback_since_stands with (security_invoker = true) as
select s.authority, case when s.stands_for is null then s.id else s.stands_for end as id, s.case_id, s.enquiry_id, s.words,
       s.answered_by, s.how, s.asked_by, s.been, s.feels, s.lasted, s.not_done, s.why, s.asked_on, s.stands_for, s.recorded_at,
       s.recorded_by, coalesce(first.recorded_at, s.recorded_at) as first_recorded_at
  from feedback_since s
  left join feedback_since first on first.authority = s.authority and first.id = s.stands_for
 where not exists (select from correction x
                    where x.authority = s.authority and x.row_table = 'feedback_since' and x.row_id = s.id);
grant select on feedback_since_stands to ownwords_app;

create or replace view own_page_said_stands with (security_invoker = true) as
select s.authority, s.id, s.case_id, s.link_id, s.kind, s.helped, s.words, s.recorded_at, s.recorded_by
  from own_page_said s
 where not exists (select from correction x
                    where x.authority = s.authority and x.row_table = 'own_page_said' and x.row_id = s.id);
grant select on own_page_said_stands to ownwords_app;

create or replace view own_page_picture_stands with (security_invoker = true) as
select p.authority, p.id, p.case_id, p.said_id, p.type, p.size, p.digest, p.checked, p.recorded_at, p.recorded_by
  from own_page_picture p
 where not exists (select from correction x
                    where x.authority = p.authority and x.row_table = 'own_page_picture' and x.row_id = p.id);
grant select on own_page_picture_stands to ownwords_app;

create or replace view own_page_answer_stands with (security_invoker = true) as
select a.authority, a.id, a.case_id, a.said_id, a.words, a.answered_on, a.recorded_at, a.recorded_by, a.told, a.told_words
  from own_page_answer a
 where not exists (select from correction x
                    where x.authority = a.authority and x.row_table = 'own_page_answer' and x.row_id = a.id);
grant select on own_page_answer_stands to ownwords_app;

-- The latest offer for each enquiry.
create or replace view feedback_offer_now with (security_invoker = true) as
select distinct on (o.authority, o.enquiry_id) o.*
  from feedback_offer_stands o
 order by o.authority, o.enquiry_id, o.offered_on desc, o.first_recorded_at desc, o.id;
grant select on feedback_offer_now to ownwords_app;

-- Who asks now.
create or replace view feedback_given_now with (security_invoker = true) as
select distinct on (g.authority, g.offer_id) g.*
  from feedback_given_stands g
 order by g.authority, g.offer_id, g.recorded_at desc, g.id;
grant select on feedback_given_now to ownwords_app;

-- What was heard, with what was put right.
create or replace view feedback_heard_now with (security_invoker = true) as
select h.*
  from feedback_heard_stands h
 where not exists (select from feedback_heard_stands later where later.authority = h.authority and later.replaces = h.id);
grant select on feedback_heard_now to ownwords_app;

-- The latest of how it has been since each enquiry ended.
create or replace view feedback_since_now with (security_invoker = true) as
select distinct on (s.authority, s.enquiry_id) s.*
  from feedback_since_stands s
 order by s.authority, s.enquiry_id, s.asked_on desc, s.first_recorded_at desc, s.id;
grant select on feedback_since_now to ownwords_app;

-- Each answer that was given, a row for each question.
create or replace view feedback_answer_now with (security_invoker = true) as
select h.authority, h.id, h.heard_on, h.answered_by, h.set_id, h.set_version, a.question, a.answer
  from feedback_heard_now h
 cross join lateral unnest(h.questions, h.answers) as a (question, answer)
 where a.answer <> '';
grant select on feedback_answer_now to ownwords_app;

-- What became of asking after each enquiry that has ended.
create or replace view feedback_state_now with (security_invoker = true) as
select c.authority, c.enquiry_id, c.concluded_on,
       case when h.answered_by = 'adult' then 'heard-adult'
            when h.answered_by is not null then 'heard-other'
            when h.not_done is not null then h.not_done
            when o.answer is null then 'not-offered'
            when o.answer = 'yes' then 'waits'
            when o.answer = 'not-asked' then o.why_not
            else o.answer end as state
  from conclusion_now c
  left join feedback_offer_now o on o.authority = c.authority and o.enquiry_id = c.enquiry_id
  left join feedback_heard_now h on h.authority = o.authority and h.offer_id = o.id
 where c.agreed;
grant select on feedback_state_now to ownwords_app;

-- Of each enquiry that has ended, whether somebody said how it was, once for each group that its person belongs to: by age when it
-- ended, by ethnic group, and by each kind of harm that its concern names.
create or replace view feedback_reached_now with (security_invoker = true) as
select s.authority, s.enquiry_id, s.concluded_on, s.state in ('heard-adult', 'heard-other') as heard, g.kind, g.code
  from feedback_state_now s
  join enquiry_stands e on e.authority = s.authority and e.id = s.enquiry_id
  left join concern_stands k on k.authority = e.authority and k.id = e.concern_id
  join case_person p on p.authority = e.authority and p.case_id = e.case_id
  join person_now d on d.authority = p.authority and d.person_id = p.person_id
 cross join lateral (
       select 'age', case when d.date_of_birth is null then 'not-known'
                          when s.concluded_on < d.date_of_birth + interval '65 years' then '18-64'
                          when s.concluded_on < d.date_of_birth + interval '75 years' then '65-74'
                          when s.concluded_on < d.date_of_birth + interval '85 years' then '75-84'
                          else '85+' end
       union all
       select 'ethnicity', case when d.ethnicity is null then 'not-known' else d.ethnicity end
       union all
       select 'harm', unnest(k.abuse_types)) g (kind, code);
grant select on feedback_reached_now to ownwords_app;

-- What became of asking again after each enquiry that has ended, where somebody said that they may be asked again.
create or replace view feedback_year_later_now with (security_invoker = true) as
select c.authority, c.enquiry_id, c.concluded_on,
       case when s.answered_by = 'adult' then 'heard-adult'
            when s.answered_by is not null then 'heard-other'
            when s.not_done is not null then s.not_done
            else 'waits' end as state,
       s.been, s.feels, s.lasted
  from conclusion_now c
  join feedback_offer_now o on o.authority = c.authority and o.enquiry_id = c.enquiry_id
  left join feedback_since_now s on s.authority = c.authority and s.enquiry_id = c.enquiry_id
 where c.agreed and o.again_after_year;
grant select on feedback_year_later_now to ownwords_app;
