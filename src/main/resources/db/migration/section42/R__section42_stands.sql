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
       s.decided_by_id, coalesce(first.recorded_by, s.recorded_by) as first_recorded_by
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

create or replace view other_way_stands with (security_invoker = true) as
select w.authority, case when w.stands_for is null then w.id else w.stands_for end as id, w.case_id, w.because, w.ways, w.to_whom, w.said,
       w.wanted, w.offered_on, w.stands_for, w.recorded_at, w.recorded_by,
       coalesce(first.recorded_at, w.recorded_at) as first_recorded_at
  from other_way w
  left join other_way first on first.authority = w.authority and first.id = w.stands_for
 where not exists (select from correction x
                    where x.authority = w.authority and x.row_table = 'other_way' and x.row_id = w.id);
grant select on other_way_stands to ownwords_app;

-- What became of each concern that is decided, here or in the system it came from: whether enquiries are made, and what is done instead.
-- The latest decision of ours counts.
create or replace view concern_decided with (security_invoker = true) as
select d.authority, d.concern_id, d.case_id, d.decided_on, d.result = 'duty-arises' or d.enquire_anyway as enquired, d.responses,
       d.signposted_to, d.look_on, d.response_reason as reason
  from section42_decision_stands d
 where d.result <> 'not-yet-decidable'
   and not exists (select from section42_decision_stands later
                    where later.authority = d.authority and later.concern_id = d.concern_id
                      and (later.first_recorded_at, later.id) > (d.first_recorded_at, d.id))
union all
select r.authority, r.concern_id, r.case_id, (r.decided_at at time zone 'Europe/London')::date,
       r.decision in ('section-42', 'other-enquiry'), r.responses, null, null, r.decision_reason
  from received_decision_stands r
 where r.decision in ('section-42', 'other-enquiry', 'not-progressed')
   and not exists (select from section42_decision_stands d
                    where d.authority = r.authority and d.concern_id = r.concern_id);
grant select on concern_decided to ownwords_app;
