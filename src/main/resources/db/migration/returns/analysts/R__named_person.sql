-- Who people are, for an analyst who was allowed names: as in reporting.person, a record that was joined is not one more.
create or replace view named_person with (security_invoker = true) as
select p.authority, p.person_id, p.given_name, p.family_name, p.nhs_number from person_now p
 where not exists (select from person_joined_now j where j.authority = p.authority and j.person_id = p.person_id);
