-- What stands of endings: what was not recorded in error, nor said of something that was. A column that is added to a table is
-- added here, at the end.
create or replace view conclusion_outcome_stands with (security_invoker = true) as
select c.authority, c.id, c.case_id, c.conclusion_id, c.outcome_id, c.persons_view, c.persons_words, c.workers_view,
       c.reasons, c.why_not, c.recorded_at, c.recorded_by
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
