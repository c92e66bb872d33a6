-- What stands of what partners do: everything that was not recorded in error. A column that is added to a table is added here, at the
-- end.
--
-- What was recorded again has the id of the first, in whose place it stands.
create or replace view coordinator_stands with (security_invoker = true) as
select c.authority, case when c.stands_for is null then c.id else c.stands_for end as id, c.case_id, c.who, c.organisation, c.said,
       c.since_on, c.stands_for, c.recorded_at, c.recorded_by,
       coalesce(first.recorded_at, c.recorded_at) as first_recorded_at
  from coordinator c
  left join coordinator first on first.authority = c.authority and first.id = c.stands_for
 where not exists (select from correction x
                    where x.authority = c.authority and x.row_table = 'coordinator' and x.row_id = c.id);
grant select on coordinator_stands to ownwords_app;

create or replace view agreed_role_stands with (security_invoker = true) as
select r.authority, case when r.stands_for is null then r.id else r.stands_for end as id, r.case_id, r.who, r.who_id, r.what, r.why,
       r.due_on, r.agrees, r.said, r.agreed_on, r.stands_for, r.recorded_at, r.recorded_by,
       coalesce(first.recorded_at, r.recorded_at) as first_recorded_at
  from agreed_role r
  left join agreed_role first on first.authority = r.authority and first.id = r.stands_for
 where not exists (select from correction x
                    where x.authority = r.authority and x.row_table = 'agreed_role' and x.row_id = r.id);
grant select on agreed_role_stands to ownwords_app;

create or replace view agreed_role_became_stands with (security_invoker = true) as
select b.authority, b.id, b.case_id, b.agreed_role_id, b.became, b.words, b.due_on, b.happened_on, b.recorded_at, b.recorded_by
  from agreed_role_became b
 where not exists (select from correction x
                    where x.authority = b.authority and x.row_table = 'agreed_role_became' and x.row_id = b.id);
grant select on agreed_role_became_stands to ownwords_app;

create or replace view legal_power_stands with (security_invoker = true) as
select p.authority, case when p.stands_for is null then p.id else p.stands_for end as id, p.case_id, p.power, p.which, p.outcome, p.why,
       p.advised_by, p.their_view, p.considered_on, p.stands_for, p.recorded_at, p.recorded_by,
       coalesce(first.recorded_at, p.recorded_at) as first_recorded_at
  from legal_power p
  left join legal_power first on first.authority = p.authority and first.id = p.stands_for
 where not exists (select from correction x
                    where x.authority = p.authority and x.row_table = 'legal_power' and x.row_id = p.id);
grant select on legal_power_stands to ownwords_app;

create or replace view in_touch_stands with (security_invoker = true) as
select t.authority, case when t.stands_for is null then t.id else t.stands_for end as id, t.case_id, t.away, t.with_whom, t.words,
       t.known_by, t.keeper, t.keeper_id, t.how, t.try_on, t.seen_on, t.stands_for, t.recorded_at, t.recorded_by,
       coalesce(first.recorded_at, t.recorded_at) as first_recorded_at
  from in_touch t
  left join in_touch first on first.authority = t.authority and first.id = t.stands_for
 where not exists (select from correction x
                    where x.authority = t.authority and x.row_table = 'in_touch' and x.row_id = t.id);
grant select on in_touch_stands to ownwords_app;
