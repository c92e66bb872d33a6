-- Every concern and every enquiry has its case, and every enquiry its concern. Said as outer joins, the joins a question
-- does not need are not made.
create or replace view reporting.concern with (security_invoker = true) as
select c.authority, c.id as concern_id, c.case_id, f.person_id, c.raised_at,
       (c.raised_at at time zone 'Europe/London')::date as raised_on,
       c.raised_by, c.abuse_types, c.location, c.source_of_risk, c.support_reason, c.health
  from concern c
  left join case_file f on f.authority = c.authority and f.id = c.case_id;

create or replace view reporting.enquiry with (security_invoker = true) as
select e.authority, e.id as enquiry_id, e.case_id, e.concern_id, f.person_id, e.kind, e.started_on,
       c.support_reason, c.health
  from enquiry e
  left join case_file f on f.authority = e.authority and f.id = e.case_id
  left join concern c on c.authority = e.authority and c.id = e.concern_id;
