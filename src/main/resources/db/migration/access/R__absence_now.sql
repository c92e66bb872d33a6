-- The absences that hold: neither changed since nor called off.
create or replace view absence_now with (security_invoker = true) as
select a.authority, a.id, a.actor, a.from_day, a.until_day, a.covered_by, a.why
  from absence a
 where not a.called_off
   and not exists (select from absence b where b.authority = a.authority and b.replaces = a.id);
grant select on absence_now to ownwords_app;
