-- Complaints and thanks as they were recorded last. Each keeps the id of its first row, and whoever recorded that. A column that is
-- added to a table is added here, at the end.
create or replace view remark_now with (security_invoker = true) as
select r.authority, case when r.stands_for is null then r.id else r.stands_for end as id, r.id as row_id, r.kind, r.case_id,
       r.said_by, r.name, r.colleague, r.partner, r.what, r.words, r.said_on, r.answerer, r.answer_by, r.wrong, r.recorded_at,
       coalesce(first.recorded_by, r.recorded_by) as recorded_by
  from remark r
  left join remark first on first.authority = r.authority and first.id = r.stands_for
 where not exists (select from remark later where later.authority = r.authority and later.replaces = r.id);
grant select on remark_now to ownwords_app;

-- What was done about each, as it was recorded last.
create or replace view remark_answer_now with (security_invoker = true) as
select a.authority, a.id, a.remark_id, a.done, a.learned, a.answered_on, a.wrong, a.recorded_at, a.recorded_by
  from remark_answer a
 where not exists (select from remark_answer later where later.authority = a.authority and later.replaces = a.id);
grant select on remark_answer_now to ownwords_app;
