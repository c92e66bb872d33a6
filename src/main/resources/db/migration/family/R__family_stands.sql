-- What stands of what relatives were told, and of contact with somebody: everything that was not recorded in error. A column
-- that is added to a table is added here, at the end.
--
-- What was recorded again has the id of the first, in whose place it stands.
create or replace view relative_told_stands with (security_invoker = true) as
select r.authority, case when r.stands_for is null then r.id else r.stands_for end as id, r.case_id, r.who, r.how, r.what,
       r.wanted, r.fears, r.answered, r.told_on, r.next_on, r.stands_for, r.recorded_at, r.recorded_by,
       coalesce(first.recorded_at, r.recorded_at) as first_recorded_at
  from relative_told r
  left join relative_told first on first.authority = r.authority and first.id = r.stands_for
 where not exists (select from correction x
                    where x.authority = r.authority and x.row_table = 'relative_told' and x.row_id = r.id);
grant select on relative_told_stands to ownwords_app;

create or replace view contact_stands with (security_invoker = true) as
select c.authority, case when c.stands_for is null then c.id else c.stands_for end as id, c.case_id, c.with_whom,
       c.arranged, c.whose, c.said, c.why, c.decided_on, c.look_again_on, c.stands_for, c.recorded_at, c.recorded_by,
       coalesce(first.recorded_at, c.recorded_at) as first_recorded_at
  from contact c
  left join contact first on first.authority = c.authority and first.id = c.stands_for
 where not exists (select from correction x
                    where x.authority = c.authority and x.row_table = 'contact' and x.row_id = c.id);
grant select on contact_stands to ownwords_app;
