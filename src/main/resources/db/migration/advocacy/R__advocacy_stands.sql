-- What stands of advocacy: everything that was not recorded in error. A column that is added to a table is added here, at
-- the end.
--
-- A decision or an advocate that was recorded again has the id of the first, in whose place it stands.
create or replace view advocacy_decision_stands with (security_invoker = true) as
select d.authority, case when d.stands_for is null then d.id else d.stands_for end as id, d.case_id, d.understand, d.understand_shown, d.retain,
       d.retain_shown, d.use_or_weigh, d.use_or_weigh_shown, d.communicate, d.communicate_shown, d.somebody, d.who, d.paid,
       d.implicated, d.unable, d.consent, d.who_why, d.ground, d.ground_why, d.others, d.result, d.decided_on,
       d.stands_for, d.recorded_at, d.recorded_by, coalesce(first.recorded_at, d.recorded_at) as first_recorded_at
  from advocacy_decision d
  left join advocacy_decision first on first.authority = d.authority and first.id = d.stands_for
 where not exists (select from correction x
                    where x.authority = d.authority and x.row_table = 'advocacy_decision' and x.row_id = d.id);
grant select on advocacy_decision_stands to ownwords_app;

create or replace view advocate_stands with (security_invoker = true) as
select a.authority, case when a.stands_for is null then a.id else a.stands_for end as id, a.case_id, a.kind, a.kind_words, a.decision, a.benefit, a.section68,
       a.provider, a.agreement, a.agreement_why, a.asked_on, a.stands_for, a.recorded_at, a.recorded_by,
       coalesce(first.recorded_at, a.recorded_at) as first_recorded_at
  from advocate a
  left join advocate first on first.authority = a.authority and first.id = a.stands_for
 where not exists (select from correction x
                    where x.authority = a.authority and x.row_table = 'advocate' and x.row_id = a.id);
grant select on advocate_stands to ownwords_app;

create or replace view advocate_progress_stands with (security_invoker = true) as
select p.authority, p.id, p.case_id, p.advocate_id, p.step, p.happened_on, p.who, p.words, p.instead_of, p.recorded_at,
       p.recorded_by
  from advocate_progress p
 where not exists (select from correction x
                    where x.authority = p.authority and x.row_table = 'advocate_progress' and x.row_id = p.id);
grant select on advocate_progress_stands to ownwords_app;
