-- People as they are known now, with every column that details have (the last is why_under_18).
create or replace view person_now with (security_invoker = true) as
select d.*
  from person_details d
 where not exists (select from person_details later where later.authority = d.authority and later.replaces = d.id);
grant select on person_now to ownwords_app;
