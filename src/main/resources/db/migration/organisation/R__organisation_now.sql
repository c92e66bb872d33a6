-- What was recorded of each organisation last.
create or replace view organisation_now with (security_invoker = true) as
select o.authority, o.id, o.organisation_id, o.name, o.kind, o.contact, o.from_day, o.until_day, o.why
  from organisation o
 where not exists (select from organisation b where b.authority = o.authority and b.replaces = o.id);
grant select on organisation_now to ownwords_app;
