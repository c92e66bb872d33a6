-- Where the owner may switch triggers off, an import does, since it checks all rows together. The names that people are found
-- by are written by a trigger too, which has to run all the same: else nobody who was brought in is found by their name, or
-- offered as likely the same person.
alter table person_details enable always trigger found_by_name;

insert into person_name
select d.authority, d.person_id, w.word, w.sound, w.names, w.sounds, d.date_of_birth
  from person_details d, words_of_name(d.family_name, d.given_name) w
 where not exists (select from person_details later where later.authority = d.authority and later.replaces = d.id)
   and not exists (select from person_name n where n.authority = d.authority and n.person_id = d.person_id)
    on conflict do nothing;
