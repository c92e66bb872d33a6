-- Who holds which post today, with what they may decide and whether they read case files for audits: of those that have
-- begun, the one recorded last.
create or replace view post_now with (security_invoker = true) as
select distinct on (p.authority, p.actor) p.*
  from post p
 where p.from_day <= (now() at time zone 'Europe/London')::date
 order by p.authority, p.actor, p.recorded_at desc, p.id;
grant select on post_now to ownwords_app;
