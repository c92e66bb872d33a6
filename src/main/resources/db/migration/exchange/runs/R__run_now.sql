-- Each run and how it stands. Whoever carries one holds an advisory lock on its id until its files are in their place; a
-- run without an end whose lock is gone was broken off.
create or replace view run_now with (security_invoker = true) as
select r.authority, r.id, r.kind, r.why, r.recorded_at, r.recorded_by, e.recorded_at as ended_at, e.reason, e.aside,
       case when exists (select from pg_locks l
                          where l.locktype = 'advisory' and l.objsubid = 1 and l.granted
                            and l.database = (select d.oid from pg_database d where d.datname = current_database())
                            and (l.classid::bigint << 32) + l.objid::bigint = hashtextextended(r.id::text, 0))
            then 'running'
            else coalesce(e.how, 'broken-off') end as state,
       e.told
  from run r
  left join run_ended e on e.authority = r.authority and e.run_id = r.id;
grant select on run_now to ownwords_app;
