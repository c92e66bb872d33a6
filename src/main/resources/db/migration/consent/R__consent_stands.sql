-- What stands of consent: everything that was not recorded in error. A column that is added to a table is added here, at
-- the end.
--
-- An answer, a going on or a wish to stop that was recorded again has the id of the first, in whose place it stands.
create or replace view consent_stands with (security_invoker = true) as
select c.authority, case when c.stands_for is null then c.id else c.stands_for end as id, c.case_id, c.question, c.about,
       c.answer, c.limits, c.why, c.said, c.asked_by, c.asked_on, c.stands_for, c.recorded_at, c.recorded_by,
       coalesce(first.recorded_at, c.recorded_at) as first_recorded_at
  from consent c
  left join consent first on first.authority = c.authority and first.id = c.stands_for
 where not exists (select from correction x
                    where x.authority = c.authority and x.row_table = 'consent' and x.row_id = c.id);
grant select on consent_stands to ownwords_app;

create or replace view going_on_stands with (security_invoker = true) as
select g.authority, case when g.stands_for is null then g.id else g.stands_for end as id, g.case_id, g.consent_id, g.grounds,
       g.why, g.authorised_by, g.told, g.told_words, g.told_on, g.not_told_why, g.decided_on, g.stands_for, g.recorded_at,
       g.recorded_by, coalesce(first.recorded_at, g.recorded_at) as first_recorded_at, g.authoriser
  from going_on g
  left join going_on first on first.authority = g.authority and first.id = g.stands_for
 where not exists (select from correction x
                    where x.authority = g.authority and x.row_table = 'going_on' and x.row_id = g.id);
grant select on going_on_stands to ownwords_app;

create or replace view passed_on_stands with (security_invoker = true) as
select p.authority, p.id, p.case_id, p.to_whom, p.what, p.why, p.consent_id, p.going_on_id, p.told_by, p.told_on,
       p.recorded_at, p.recorded_by, p.buys_care
  from passed_on p
 where not exists (select from correction x
                    where x.authority = p.authority and x.row_table = 'passed_on' and x.row_id = p.id);
grant select on passed_on_stands to ownwords_app;

create or replace view asked_to_stop_stands with (security_invoker = true) as
select s.authority, case when s.stands_for is null then s.id else s.stands_for end as id, s.case_id, s.said, s.options,
       s.others, s.others_who, s.door, s.ask_again_on, s.asked_on, s.stands_for, s.recorded_at, s.recorded_by,
       coalesce(first.recorded_at, s.recorded_at) as first_recorded_at
  from asked_to_stop s
  left join asked_to_stop first on first.authority = s.authority and first.id = s.stands_for
 where not exists (select from correction x
                    where x.authority = s.authority and x.row_table = 'asked_to_stop' and x.row_id = s.id);
grant select on asked_to_stop_stands to ownwords_app;
