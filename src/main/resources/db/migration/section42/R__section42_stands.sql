-- What stands of section 42 decisions: everything that was not recorded in error. A column that is added to a table is
-- added here, at the end.
--
-- A decision of ours that was recorded again has the id of the first, in whose place it stands.
create or replace view section42_decision_stands with (security_invoker = true) as
select s.authority, case when s.stands_for is null then s.id else s.stands_for end as id, s.case_id, s.concern_id, s.needs, s.needs_reason, s.abuse,
       s.abuse_reason, s.unable,
       s.unable_reason, s.result, s.enquire_anyway, s.response_reason, s.responses, s.decided_by, s.decided_on,
       s.had_read, s.recorded_at, s.recorded_by,
       s.decided_known,
       s.stands_for, coalesce(first.recorded_at, s.recorded_at) as first_recorded_at, s.signposted_to, s.look_on,
       s.decided_by_id
  from section42_decision s
  left join section42_decision first on first.authority = s.authority and first.id = s.stands_for
 where not exists (select from correction x
                    where x.authority = s.authority and x.row_table = 'section42_decision' and x.row_id = s.id);
grant select on section42_decision_stands to ownwords_app;

create or replace view received_decision_stands with (security_invoker = true) as
select r.authority, r.id, r.case_id, r.concern_id, r.needs_for_care, r.at_risk, r.unable_to_protect, r.decision,
       r.decided_at, r.decision_reason, r.responses, r.recorded_at, r.recorded_by
  from received_decision r
 where not exists (select from correction x
                    where x.authority = r.authority and x.row_table = 'received_decision' and x.row_id = r.id);
grant select on received_decision_stands to ownwords_app;
