-- Who holds each case now: the latest allocation that was not recorded in error counts.
create or replace view held_now with (security_invoker = true) as
select distinct on (a.authority, a.case_id) a.authority, a.case_id, a.team, a.held_by, a.recorded_at,
       a.id
  from allocation a
 where not exists (select from correction x
                    where x.authority = a.authority and x.row_table = 'allocation' and x.row_id = a.id)
 order by a.authority, a.case_id, a.recorded_at desc, a.id;
grant select on held_now to ownwords_app;
