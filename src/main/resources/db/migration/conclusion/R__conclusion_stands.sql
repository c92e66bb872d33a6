-- What stands of endings: what was not recorded in error, nor said of something that was. A column that is added to a table is
-- added here, at the end.
create or replace view conclusion_outcome_stands with (security_invoker = true) as
select c.authority, c.id, c.case_id, c.conclusion_id, c.outcome_id, c.persons_view, c.persons_words, c.workers_view,
       c.reasons, c.why_not, c.recorded_at, c.recorded_by, c.life_now, c.how_hard, c.hard_why
  from conclusion_outcome c
 where not exists (select from correction x
                    where x.authority = c.authority and x.row_table = 'conclusion_outcome' and x.row_id = c.id);
grant select on conclusion_outcome_stands to ownwords_app;

create or replace view received_ending_stands with (security_invoker = true) as
select r.authority, r.id, r.case_id, r.enquiry_id, r.concluded_on, r.lacked_capacity, r.supported_by,
       r.asked_about_outcomes, r.recorded_at, r.recorded_by
  from received_ending r
 where not exists (select from correction x
                    where x.authority = r.authority and x.row_table = 'received_ending' and x.row_id = r.id);
grant select on received_ending_stands to ownwords_app;

create or replace view received_risk_stands with (security_invoker = true) as
select r.authority, r.id, r.case_id, r.enquiry_id, r.abuse_type, r.location, r.source, r.assessment, r.risk_outcome,
       r.recorded_at, r.recorded_by
  from received_risk r
 where not exists (select from correction x
                    where x.authority = r.authority and x.row_table = 'received_risk' and x.row_id = r.id);
grant select on received_risk_stands to ownwords_app;

create or replace view closing_checklist_stands with (security_invoker = true) as
select t.authority, case when t.stands_for is null then t.id else t.stands_for end as id, t.case_id, t.enquiry_id, t.checks, t.answers, t.notes, t.elsewhere, t.watched, t.learnt, t.prevented, t.case_study, t.study_why, t.looked_on,
       t.stands_for, t.recorded_at, t.recorded_by, coalesce(first.recorded_at, t.recorded_at) as first_recorded_at
  from closing_checklist t
  left join closing_checklist first on first.authority = t.authority and first.id = t.stands_for
 where not exists (select from correction x
                    where x.authority = t.authority and x.row_table = 'closing_checklist' and x.row_id = t.id);
grant select on closing_checklist_stands to ownwords_app;

create or replace view enquiry_follows_stands with (security_invoker = true) as
select f.authority, f.id, f.case_id, f.enquiry_id, f.earlier_id, f.why, f.recorded_at, f.recorded_by
  from enquiry_follows f
 where not exists (select from correction x
                    where x.authority = f.authority and x.row_table = 'enquiry_follows' and x.row_id = f.id);
grant select on enquiry_follows_stands to ownwords_app;

create or replace view heard_back_stands with (security_invoker = true) as
select h.authority, case when h.stands_for is null then h.id else h.stands_for end as id, h.case_id, h.enquiry_id, h.became, h.what, h.how, h.by_whom, h.by_whom_id,
       h.said, h.why, h.due_on, h.happened_on, h.stands_for, h.recorded_at, h.recorded_by,
       coalesce(first.recorded_at, h.recorded_at) as first_recorded_at
  from heard_back h
  left join heard_back first on first.authority = h.authority and first.id = h.stands_for
 where not exists (select from correction x
                    where x.authority = h.authority and x.row_table = 'heard_back' and x.row_id = h.id);
grant select on heard_back_stands to ownwords_app;

create or replace view outcome_looked_into_stands with (security_invoker = true) as
select l.authority, case when l.stands_for is null then l.id else l.stands_for end as id, l.case_id, l.enquiry_id, l.outcome_id, l.known, l.reasons, l.words,
       l.looked_on, l.stands_for, l.recorded_at, l.recorded_by,
       coalesce(first.recorded_at, l.recorded_at) as first_recorded_at
  from outcome_looked_into l
  left join outcome_looked_into first on first.authority = l.authority and first.id = l.stands_for
 where not exists (select from correction x
                    where x.authority = l.authority and x.row_table = 'outcome_looked_into' and x.row_id = l.id);
grant select on outcome_looked_into_stands to ownwords_app;

create or replace view told_at_end_stands with (security_invoker = true) as
select t.authority, case when t.stands_for is null then t.id else t.stands_for end as id, t.case_id, t.enquiry_id, t.concern_id, t.agreed_role_id,
       t.told, t.words, t.told_on, t.stands_for, t.recorded_at, t.recorded_by,
       coalesce(first.recorded_at, t.recorded_at) as first_recorded_at
  from told_at_end t
  left join told_at_end first on first.authority = t.authority and first.id = t.stands_for
 where not exists (select from correction x
                    where x.authority = t.authority and x.row_table = 'told_at_end' and x.row_id = t.id);
grant select on told_at_end_stands to ownwords_app;
