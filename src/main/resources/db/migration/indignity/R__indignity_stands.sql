-- What stands of small things that add up: everything that was not recorded in error. A column
-- that is added to a table is added here, at the end.
--
-- What was recorded again has the id of the first, in whose place it stands.
create or replace view indignity_stands with (security_invoker = true) as
select i.authority, case when i.stands_for is null then i.id else i.stands_for end as id, i.case_id, i.what, i.place,
       i.by_whom, i.often, i.felt, i.happened_on, i.stands_for, i.recorded_at, i.recorded_by, coalesce(first.recorded_at,
       i.recorded_at) as first_recorded_at
  from indignity i
  left join indignity first on first.authority = i.authority and first.id = i.stands_for
 where not exists (select from correction x
                    where x.authority = i.authority and x.row_table = 'indignity' and x.row_id = i.id);
grant select on indignity_stands to ownwords_app;
