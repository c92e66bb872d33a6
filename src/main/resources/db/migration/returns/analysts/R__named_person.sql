-- Who people are, for an analyst who was allowed names.
create or replace view named_person with (security_invoker = true) as
select p.authority, p.person_id, p.given_name, p.family_name, p.nhs_number from person_now p;
