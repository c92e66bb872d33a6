-- What each team is called now, those that have ended too.
create or replace view team_now with (security_invoker = true) as
select distinct on (t.authority, t.code) t.*
  from team_named t
 order by t.authority, t.code, t.recorded_at desc, t.id;
grant select on team_now to ownwords_app;
