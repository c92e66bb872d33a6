-- The names people are found by: in small letters, and in the order of their characters, so that all that begin alike stand
-- together. Under row-level security PostgreSQL looks only such conditions up in an index as cannot tell anything of a row
-- that may not be seen. Comparing two columns cannot; lower() and like might, so a search with them read every name there
-- is. Not columns of person_details itself: those would be part of what its facts prove.
create table person_name (
    authority  text             not null,
    details_id uuid             not null,
    family     text collate "C" not null,
    given      text collate "C" not null,
    primary key (authority, details_id),
    foreign key (authority, details_id) references person_details
);
create index person_name_by_family on person_name (authority, family, given) include (details_id);
create index person_name_by_given on person_name (authority, given, family) include (details_id);
call guard('person_name');

-- With the owner's rights, so that whoever records cannot record another name to be found by.
create function name_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into person_name
    select a.authority, a.id, lower(a.family_name), lower(a.given_name) from added a;
    return null;
end
$$;
revoke execute on function name_people from public;
create trigger found_by_name after insert on person_details referencing new table as added
    for each statement execute function name_people();

insert into person_name select d.authority, d.id, lower(d.family_name), lower(d.given_name) from person_details d;

drop index person_details_by_name;
