-- What people want now: what they did not replace by other words and did not withdraw. What was recorded in error is not
-- what they want, and neither changes nor withdraws it.
create or replace view current_outcome with (security_invoker = true) as
select o.*
  from desired_outcome o
 where not exists (select from correction x
                    where x.authority = o.authority and x.row_table = 'desired_outcome' and x.row_id = o.id)
   and not exists (select from desired_outcome_stands later
                    where later.authority = o.authority and later.replaces = (case when o.stands_for is null then o.id else o.stands_for end))
   and not exists (select from desired_outcome_stands later
                    where later.authority = o.authority and later.id = o.replaced_by)
   and not exists (select from outcome_withdrawal_stands w
                    where w.authority = o.authority and w.outcome_id = (case when o.stands_for is null then o.id else o.stands_for end));
grant select on current_outcome to ownwords_app;
