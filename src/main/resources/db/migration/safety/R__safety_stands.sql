-- What stands of interim safety, and of others at risk: everything that was not recorded in error. A column that is added to a table
-- is added here, at the end.
--
-- What was recorded again has the id of the first, in whose place it stands.
create or replace view interim_safety_stands with (security_invoker = true) as
select i.authority, case when i.stands_for is null then i.id else i.stands_for end as id, i.case_id, i.what, i.done_by, i.why, i.their_view,
       i.from_on, i.look_again_on, i.stands_for, i.recorded_at, i.recorded_by,
       coalesce(first.recorded_at, i.recorded_at) as first_recorded_at
  from interim_safety i
  left join interim_safety first on first.authority = i.authority and first.id = i.stands_for
 where not exists (select from correction x
                    where x.authority = i.authority and x.row_table = 'interim_safety' and x.row_id = i.id);
grant select on interim_safety_stands to ownwords_app;

create or replace view interim_look_stands with (security_invoker = true) as
select l.authority, l.id, l.case_id, l.interim_id, l.ended, l.words, l.looked_on, l.look_again_on, l.recorded_at, l.recorded_by
  from interim_look l
 where not exists (select from correction x
                    where x.authority = l.authority and x.row_table = 'interim_look' and x.row_id = l.id);
grant select on interim_look_stands to ownwords_app;

create or replace view other_at_risk_stands with (security_invoker = true) as
select o.authority, case when o.stands_for is null then o.id else o.stands_for end as id, o.case_id, o.kind, o.who, o.lives_there, o.danger,
       o.told, o.told_whom, o.why_not, o.seen_on, o.stands_for, o.recorded_at, o.recorded_by,
       coalesce(first.recorded_at, o.recorded_at) as first_recorded_at, o.their_case_id
  from other_at_risk o
  left join other_at_risk first on first.authority = o.authority and first.id = o.stands_for
 where not exists (select from correction x
                    where x.authority = o.authority and x.row_table = 'other_at_risk' and x.row_id = o.id);
grant select on other_at_risk_stands to ownwords_app;
