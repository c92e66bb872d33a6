-- What stands of plans: everything that was not recorded in error. A column that is added to a table is
-- added here, at the end.
--
-- An item that was recorded again has the id of the first, in whose place it stands.
create or replace view plan_item_stands with (security_invoker = true) as
select p.authority, case when p.stands_for is null then p.id else p.stands_for end as id, p.case_id, p.what, p.who, p.due_on, p.towards,
       p.written_by_person, p.replaces,
       p.recorded_at, p.recorded_by, p.who_id, p.goes_on_after, p.instead_of,
       p.stands_for, coalesce(first.recorded_at, p.recorded_at) as first_recorded_at
  from plan_item p
  left join plan_item first on first.authority = p.authority and first.id = p.stands_for
 where not exists (select from correction x
                    where x.authority = p.authority and x.row_table = 'plan_item' and x.row_id = p.id);
grant select on plan_item_stands to ownwords_app;

create or replace view plan_item_ended_stands with (security_invoker = true) as
select p.authority, p.id, p.case_id, p.plan_item_id, p.done, p.ended_on, p.what_happened, p.recorded_at,
       p.recorded_by, p.instead_of
  from plan_item_ended p
 where not exists (select from correction x
                    where x.authority = p.authority and x.row_table = 'plan_item_ended' and x.row_id = p.id);
grant select on plan_item_ended_stands to ownwords_app;

create or replace view plan_arrangement_stands with (security_invoker = true) as
select t.authority, case when t.stands_for is null then t.id else t.stands_for end as id, t.case_id, t.agrees, t.said, t.if_wrong, t.watched_by, t.watched_how, t.looks_again, t.safe, t.changed, t.justice, t.agreed_on,
       t.stands_for, t.recorded_at, t.recorded_by, coalesce(first.recorded_at, t.recorded_at) as first_recorded_at,
       coalesce(first.recorded_by, t.recorded_by) as first_recorded_by
  from plan_arrangement t
  left join plan_arrangement first on first.authority = t.authority and first.id = t.stands_for
 where not exists (select from correction x
                    where x.authority = t.authority and x.row_table = 'plan_arrangement' and x.row_id = t.id);
grant select on plan_arrangement_stands to ownwords_app;

create or replace view plan_given_stands with (security_invoker = true) as
select t.authority, case when t.stands_for is null then t.id else t.stands_for end as id, t.case_id, t.given, t.forms, t.to_whom, t.words, t.given_on,
       t.stands_for, t.recorded_at, t.recorded_by, coalesce(first.recorded_at, t.recorded_at) as first_recorded_at
  from plan_given t
  left join plan_given first on first.authority = t.authority and first.id = t.stands_for
 where not exists (select from correction x
                    where x.authority = t.authority and x.row_table = 'plan_given' and x.row_id = t.id);
grant select on plan_given_stands to ownwords_app;

create or replace view plan_item_progress_stands with (security_invoker = true) as
select p.authority, p.id, p.case_id, p.plan_item_id, p.step, p.partner, p.words, p.happened_on, p.second,
       p.recorded_at, p.recorded_by, p.hopes, p.begins, p.if_not
  from plan_item_progress p
 where not exists (select from correction x
                    where x.authority = p.authority and x.row_table = 'plan_item_progress' and x.row_id = p.id);
grant select on plan_item_progress_stands to ownwords_app;
