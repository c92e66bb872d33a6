-- Complaints and thanks as they were recorded last, also those that were recorded in error. Each keeps the id of its first row, and
-- whoever recorded that; last_by is whoever recorded the last. A column that is added to a table is added here, at the end.
create or replace view remark_last with (security_invoker = true) as
select r.authority, case when r.stands_for is null then r.id else r.stands_for end as id, r.id as row_id, r.kind, r.case_id,
       r.said_by, r.name, r.colleague, r.partner, r.what, r.words, r.said_on, r.answerer, r.answer_by, r.wrong, r.recorded_at,
       coalesce(first.recorded_by, r.recorded_by) as recorded_by, r.recorded_by as last_by, r.in_error
  from remark r
  left join remark first on first.authority = r.authority and first.id = r.stands_for
 where not exists (select from remark later where later.authority = r.authority and later.replaces = r.id);
grant select on remark_last to ownwords_app;

-- Those that count. One that was recorded in error is in no list and no figure, and what was done about it goes with it.
create or replace view remark_now with (security_invoker = true) as
select l.authority, l.id, l.row_id, l.kind, l.case_id, l.said_by, l.name, l.colleague, l.partner, l.what, l.words, l.said_on,
       l.answerer, l.answer_by, l.wrong, l.recorded_at, l.recorded_by
  from remark_last l
 where l.in_error is null;
grant select on remark_now to ownwords_app;

-- What was done about each, as it was recorded last.
create or replace view remark_answer_now with (security_invoker = true) as
select a.authority, a.id, a.remark_id, a.done, a.learned, a.answered_on, a.wrong, a.recorded_at, a.recorded_by
  from remark_answer a
 where not exists (select from remark_answer later where later.authority = a.authority and later.replaces = a.id);
grant select on remark_answer_now to ownwords_app;
