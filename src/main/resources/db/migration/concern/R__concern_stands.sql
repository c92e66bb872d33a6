-- What stands of concerns: everything that was not recorded in error. A concern that was recorded again has the id of the first. A column that is added to a table is
-- added here, at the end.
create or replace view concern_stands with (security_invoker = true) as
select c.authority, case when c.stands_for is null then c.id else c.stands_for end as id, c.case_id, c.raised_at, c.raised_by, c.raiser, c.organisation,
       c.narrative, c.abuse_types, c.location, c.source_of_risk, c.safe_now, c.support_reason, c.health, c.recorded_at,
       c.recorded_by, c.stands_for, coalesce(first.recorded_at, c.recorded_at) as first_recorded_at, c.effect, c.may_need_help,
       c.themes, coalesce(first.recorded_by, c.recorded_by) as first_recorded_by
  from concern c
  left join concern first on first.authority = c.authority and first.id = c.stands_for
 where not exists (select from correction x
                    where x.authority = c.authority and x.row_table = 'concern' and x.row_id = c.id);
grant select on concern_stands to ownwords_app;

create or replace view referrer_told_stands with (security_invoker = true) as
select r.authority, r.id, r.case_id, r.concern_id, r.told, r.told_on, r.words, r.recorded_at, r.recorded_by
  from referrer_told r
 where not exists (select from correction x
                    where x.authority = r.authority and x.row_table = 'referrer_told' and x.row_id = r.id);
grant select on referrer_told_stands to ownwords_app;
