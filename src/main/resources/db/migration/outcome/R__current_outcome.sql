-- What people want now: what they did not replace by other words and did not withdraw.
create or replace view current_outcome with (security_invoker = true) as
select o.*
  from desired_outcome o
 where o.replaced_by is null
   and not exists (select from desired_outcome later where later.authority = o.authority and later.replaces = o.id)
   and not exists (select from outcome_withdrawal w where w.authority = o.authority and w.outcome_id = o.id);
grant select on current_outcome to ownwords_app;
