-- What was recorded of each Safeguarding Adults Review last, and who recorded it first. One that should not be here is in
-- it, and says so.
create or replace view adult_review_now with (security_invoker = true) as
select r.authority, case when r.stands_for is null then r.id else r.stands_for end as id, r.id as last_row,
       r.concluded_on, r.died, r.survived, r.in_error, r.recorded_at,
       case when r.stands_for is null then r.recorded_by else first.recorded_by end as first_recorded_by
  from adult_review r
  left join adult_review first on first.authority = r.authority and first.id = r.stands_for
 where not exists (select from adult_review later where later.authority = r.authority and later.replaces = r.id);
grant select on adult_review_now to ownwords_app;
