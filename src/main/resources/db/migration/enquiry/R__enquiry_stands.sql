-- What stands of enquiries: everything that was not recorded in error. A column that is added to a table is
-- added here, at the end.
--
-- A step or a request that was recorded again has the id of the first, in whose place it stands.
create or replace view enquiry_stands with (security_invoker = true) as
select e.authority, e.id, e.case_id, e.concern_id, e.kind, e.started_on, e.received, e.recorded_at, e.recorded_by,
       e.instead_of
  from enquiry e
 where not exists (select from correction x
                    where x.authority = e.authority and x.row_table = 'enquiry' and x.row_id = e.id);
grant select on enquiry_stands to ownwords_app;

create or replace view caused_enquiry_stands with (security_invoker = true) as
select c.authority, case when c.stands_for is null then c.id else c.stands_for end as id, c.case_id, c.enquiry_id, c.organisation,
       c.scope, c.involving, c.report_by, c.recorded_at, c.recorded_by, c.asked_on, c.why_them, c.report_awaited, c.stands_for,
       coalesce(first.recorded_at, c.recorded_at) as first_recorded_at
  from caused_enquiry c
  left join caused_enquiry first on first.authority = c.authority and first.id = c.stands_for
 where not exists (select from correction x
                    where x.authority = c.authority and x.row_table = 'caused_enquiry' and x.row_id = c.id);
grant select on caused_enquiry_stands to ownwords_app;

create or replace view caused_report_stands with (security_invoker = true) as
select r.authority, r.id, r.case_id, r.caused_id, r.became, r.words, r.persons_words, r.report_by, r.who, r.who_id,
       r.goes_on_after, r.happened_on, r.recorded_at, r.recorded_by
  from caused_report r
 where not exists (select from correction x
                    where x.authority = r.authority and x.row_table = 'caused_report' and x.row_id = r.id);
grant select on caused_report_stands to ownwords_app;

create or replace view conversation_stands with (security_invoker = true) as
select c.authority, c.id, c.case_id, c.held_on, c.place, c.present, c.said, c.explained, c.options, c.recorded_at,
       c.recorded_by, c.manner, c.minutes, c.helped, c.told, c.time_to_talk, c.each_other, c.others_first, c.others_first_why
  from conversation c
 where not exists (select from correction x
                    where x.authority = c.authority and x.row_table = 'conversation' and x.row_id = c.id);
grant select on conversation_stands to ownwords_app;

create or replace view next_step_stands with (security_invoker = true) as
select n.authority, case when n.stands_for is null then n.id else n.stands_for end as id, n.case_id, n.what, n.who, n.due_on, n.recorded_at, n.recorded_by,
       n.who_id, n.safety,
       n.replaces, n.goes_on_after, n.instead_of,
       n.stands_for, coalesce(first.recorded_at, n.recorded_at) as first_recorded_at
  from next_step n
  left join next_step first on first.authority = n.authority and first.id = n.stands_for
 where not exists (select from correction x
                    where x.authority = n.authority and x.row_table = 'next_step' and x.row_id = n.id);
grant select on next_step_stands to ownwords_app;

create or replace view next_step_done_stands with (security_invoker = true) as
select n.authority, n.id, n.case_id, n.next_step_id, n.done_on, n.what_happened, n.recorded_at, n.recorded_by,
       n.not_needed, n.instead_of
  from next_step_done n
 where not exists (select from correction x
                    where x.authority = n.authority and x.row_table = 'next_step_done' and x.row_id = n.id);
grant select on next_step_done_stands to ownwords_app;
