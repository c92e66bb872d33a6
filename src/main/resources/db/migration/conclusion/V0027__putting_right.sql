-- A closing that a colleague agreed to may turn out to be wrong. It is put right by another that replaces it and says what was
-- wrong, and a colleague looks at that one too. Until they agree, what was agreed before counts.
alter table conclusion add correction text;

create or replace view conclusion_now with (security_invoker = true) as
select c.authority, c.id, c.case_id, c.enquiry_id, c.replaces, c.concluded_on, c.action_needed, c.action, c.action_by,
       c.views_sought, c.views, c.views_not_sought, c.answered_by, c.feels_safer, c.listened_to, c.understood, c.lives_on,
       c.words_for_board, c.lacked_capacity, c.supported_by, c.had_read, c.recorded_at, c.recorded_by,
       s.agreed, s.why as signed_why, s.personal, s.recorded_by as signed_by, s.recorded_at as signed_at,
       c.correction
  from conclusion c
  left join sign_off s on s.authority = c.authority and s.conclusion_id = c.id
 where not exists (select from conclusion later where later.authority = c.authority and later.replaces = c.id);

-- The conclusion of each enquiry that counts in figures: the last that a colleague agreed to.
create view conclusion_agreed with (security_invoker = true) as
select c.*
  from conclusion c
  join sign_off s on s.authority = c.authority and s.conclusion_id = c.id and s.agreed
 where not exists (select from conclusion later
                     join sign_off t on t.authority = later.authority and t.conclusion_id = later.id and t.agreed
                    where later.authority = c.authority and later.enquiry_id = c.enquiry_id
                      and (later.recorded_at, later.had_read) > (c.recorded_at, c.had_read));
grant select on conclusion_agreed to ownwords_app;

create or replace view board_outcome with (security_invoker = true) as
select n.authority, n.case_id, f.person_id, n.enquiry_id, e.kind, n.concluded_on, n.recorded_at,
       coalesce(a.asked, false) as asked,
       o.case_id is not null    as expressed,
       o.voice,
       r.came_about, r.came_about_persons,
       n.feels_safer, n.words_for_board
  from conclusion_agreed n
  join enquiry e on e.authority = n.authority and e.id = n.enquiry_id
  join case_file f on f.authority = n.authority and f.id = n.case_id
  left join (select authority, case_id, bool_or(asked) as asked from ask group by authority, case_id) a
         on a.authority = n.authority and a.case_id = n.case_id
  left join (select o.authority, o.case_id,
                    voices[coalesce(min(array_position(voices, o.voice)) filter (where later.id is null and o.replaced_by is null and w.id is null),
                                    min(array_position(voices, o.voice)))] as voice
               from desired_outcome o
               left join desired_outcome later on later.authority = o.authority and later.replaces = o.id
               left join outcome_withdrawal w on w.authority = o.authority and w.outcome_id = o.id
              cross join (values (array['adult', 'representative', 'advocate', 'best-interests'])) v (voices)
              group by o.authority, o.case_id, voices) o
         on o.authority = n.authority and o.case_id = n.case_id
  left join (select authority, conclusion_id,
                    case when bool_and(workers_view = 'fully') then 'fully'
                         when bool_and(workers_view = 'not') then 'not'
                         else 'partly' end as came_about,
                    case when bool_and(persons_view = 'fully') filter (where said) then 'fully'
                         when bool_and(persons_view = 'not') filter (where said) then 'not'
                         when bool_or(said) then 'partly' end as came_about_persons
               from (select *, persons_view in ('fully', 'partly', 'not') as said from conclusion_outcome) c
              group by authority, conclusion_id) r
         on r.authority = n.authority and r.conclusion_id = n.id;

create or replace view board_reason with (security_invoker = true) as
select n.authority, f.person_id, n.concluded_on, reason
  from conclusion_agreed n
  join case_file f on f.authority = n.authority and f.id = n.case_id
  join conclusion_outcome o on o.authority = n.authority and o.conclusion_id = n.id
 cross join unnest(o.reasons) as reason
 where o.workers_view <> 'fully';

-- An ending of ours counts once a colleague has agreed to it, and then instead of one that another system sent. Whether the
-- person was asked is what was known of this enquiry when it ended: what they said of another, or said since, is not.
-- Where nobody here asked, what another system sent of it stands. How far it came about is the worker''s view of what still
-- stood at closing, or what was sent, where every wish that still stands has a result.
create or replace view reporting.ending with (security_invoker = true) as
select n.authority, n.enquiry_id, n.concluded_on,
       coalesce(n.lacked_capacity, 'not-recorded') as lacked_capacity, n.supported_by,
       case when exists (select from conclusion_outcome o where o.authority = n.authority and o.conclusion_id = n.id)
              or exists (select from desired_outcome o
                          where o.authority = n.authority and o.case_id = n.case_id
                            and (o.enquiry_id = n.enquiry_id
                                 or o.enquiry_id is null and coalesce(o.said_on, n.concluded_on) <= n.concluded_on))
            then 'expressed'
            when exists (select from ask a
                          where a.authority = n.authority and a.case_id = n.case_id and a.asked
                            and coalesce(a.asked_on, n.concluded_on) <= n.concluded_on)
            then 'none-expressed'
            else coalesce((select nullif(r.asked_about_outcomes, 'not-recorded') from received_ending r
                            where r.authority = n.authority and r.enquiry_id = n.enquiry_id),
                          (select 'no' from ask a
                            where a.authority = n.authority and a.case_id = n.case_id and not a.asked
                            limit 1),
                          'not-recorded')
       end as asked_about_outcomes,
       (select case when bool_and(o.workers_view = 'fully') then 'fully'
                    when bool_and(o.workers_view = 'not') then 'not'
                    when count(*) > 0 then 'partially' end
          from conclusion_outcome o where o.authority = n.authority and o.conclusion_id = n.id) as came_about
  from conclusion_agreed n
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
   and not exists (select from conclusion_agreed n
                    where n.authority = r.authority and n.enquiry_id = r.enquiry_id);

create or replace view reporting.risk with (security_invoker = true) as
select n.authority, n.enquiry_id, k.id as risk_id, k.abuse_type, k.location, k.source, k.assessment, k.risk_outcome
  from conclusion_agreed n
  join conclusion_risk k on k.authority = n.authority and k.conclusion_id = n.id
union all
select k.authority, k.enquiry_id, k.id, k.abuse_type, k.location, k.source, k.assessment, k.risk_outcome
  from received_risk k
 where not exists (select from conclusion_agreed n
                    where n.authority = k.authority and n.enquiry_id = k.enquiry_id);
