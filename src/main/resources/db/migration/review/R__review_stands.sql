-- What stands of reviews: everything that was not recorded in error. A column that is added to a table is
-- added here, at the end.
--
-- A review that was recorded again has the id of the first, in whose place it stands.
create or replace view review_stands with (security_invoker = true) as
select r.authority, case when r.stands_for is null then r.id else r.stands_for end as id, r.case_id, r.held_on, r.voice, r.words, r.plan_continues, r.why,
       r.next_review_on,
       r.recorded_at, r.recorded_by,
       r.stands_for, coalesce(first.recorded_at, r.recorded_at) as first_recorded_at, r.each_other,
       coalesce(first.recorded_by, r.recorded_by) as first_recorded_by
  from review r
  left join review first on first.authority = r.authority and first.id = r.stands_for
 where not exists (select from correction x
                    where x.authority = r.authority and x.row_table = 'review' and x.row_id = r.id);
grant select on review_stands to ownwords_app;

create or replace view next_review_stands with (security_invoker = true) as
select n.authority, n.id, n.case_id, n.review_id, n.replaces, n.became, n.done_on, n.words, n.who, n.who_id,
       n.due_on, n.goes_on_after, n.recorded_at, n.recorded_by
  from next_review n
 where not exists (select from correction x
                    where x.authority = n.authority and x.row_table = 'next_review' and x.row_id = n.id);
grant select on next_review_stands to ownwords_app;

create or replace view change_noticed_stands with (security_invoker = true) as
select t.authority, case when t.stands_for is null then t.id else t.stands_for end as id, t.case_id, t.what, t.words, t.look_by, t.why_not, t.noticed_on,
       t.stands_for, t.recorded_at, t.recorded_by, coalesce(first.recorded_at, t.recorded_at) as first_recorded_at
  from change_noticed t
  left join change_noticed first on first.authority = t.authority and first.id = t.stands_for
 where not exists (select from correction x
                    where x.authority = t.authority and x.row_table = 'change_noticed' and x.row_id = t.id);
grant select on change_noticed_stands to ownwords_app;

create or replace view safety_asked_stands with (security_invoker = true) as
select t.authority, case when t.stands_for is null then t.id else t.stands_for end as id, t.case_id, t.feels, t.voice, t.said, t.contact, t.asked_on, t.next_on,
       t.stands_for, t.recorded_at, t.recorded_by, coalesce(first.recorded_at, t.recorded_at) as first_recorded_at
  from safety_asked t
  left join safety_asked first on first.authority = t.authority and first.id = t.stands_for
 where not exists (select from correction x
                    where x.authority = t.authority and x.row_table = 'safety_asked' and x.row_id = t.id);
grant select on safety_asked_stands to ownwords_app;
