-- Who somebody is stays; what they sign in with may change. The record names people by what was their username until now,
-- so that is their identity from here on: every recorded_by and held_by goes on meaning the same person, and no digest
-- changes.
alter table practitioner rename column username to id;
alter table practitioner drop constraint practitioner_username_key;
alter table practitioner add column username text;
update practitioner set username = id;
alter table practitioner alter column username set not null;
alter table practitioner add unique (username);

-- Somebody who works here no more has no role. Their name stays beside what they recorded.
alter table practitioner alter column role drop not null;

create or replace function practitioner_signing_in(wanted text) returns setof practitioner language sql stable security definer
    set search_path = public, pg_temp
    return (select p from practitioner p where p.username = wanted and p.role is not null);

-- A look is somebody's, whatever they are called later.
alter table look rename column username to actor;
