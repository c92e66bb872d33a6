-- What stands of capacity: everything that was not recorded in error. A column that is added to a table is added here, at
-- the end.
--
-- An assessment that was recorded again has the id of the first, in whose place it stands.
create or replace view capacity_assessment_stands with (security_invoker = true) as
select c.authority, case when c.stands_for is null then c.id else c.stands_for end as id, c.case_id, c.follows, c.decision, c.said, c.doubted, c.why,
       c.information, c.support, c.understand, c.understand_shown, c.retain, c.retain_shown, c.weigh, c.weigh_shown,
       c.communicate, c.communicate_shown, c.impaired, c.impairment, c.because_of_it, c.how, c.another_reason, c.outlook,
       c.outlook_why, c.look_again_on, c.cannot_wait, c.result, c.consulted, c.assessed_by, c.assessed_on,
       c.recorded_at, c.recorded_by,
       c.stands_for, coalesce(first.recorded_at, c.recorded_at) as first_recorded_at,
       c.refusal_id
  from capacity_assessment c
  left join capacity_assessment first on first.authority = c.authority and first.id = c.stands_for
 where not exists (select from correction x
                    where x.authority = c.authority and x.row_table = 'capacity_assessment' and x.row_id = c.id);
grant select on capacity_assessment_stands to ownwords_app;

create or replace view best_interests_stands with (security_invoker = true) as
select b.authority, b.id, b.case_id, b.assessment_id, b.wishes, b.took_part, b.options, b.benefits, b.harms, b.consulted,
       b.nobody_consulted, b.less_restrictive, b.decided, b.why, b.decided_by, b.decided_on, b.recorded_at, b.recorded_by,
       b.circumstances, b.later, b.written, b.beliefs, b.not_asked, b.life_sustaining, b.not_to_end_life
  from best_interests b
 where not exists (select from correction x
                    where x.authority = b.authority and x.row_table = 'best_interests' and x.row_id = b.id);
grant select on best_interests_stands to ownwords_app;

create or replace view look_again_stands with (security_invoker = true) as
select l.authority, l.id, l.case_id, l.assessment_id, l.replaces, l.became, l.done_on, l.words, l.who, l.who_id, l.due_on,
       l.goes_on_after, l.recorded_at, l.recorded_by
  from look_again l
 where not exists (select from correction x
                    where x.authority = l.authority and x.row_table = 'look_again' and x.row_id = l.id);
grant select on look_again_stands to ownwords_app;
