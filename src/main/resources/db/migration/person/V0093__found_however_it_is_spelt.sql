-- What people are found by: each word of their name as they are known now, in its plain spelling, with how it sounds, and
-- beside it the whole of the name and the day of birth, so that an index answers a search by several of them. See V0060 for
-- why this stands beside the details, and is looked up by no more than equality and order.
drop trigger found_by_name on person_details;
drop function name_people;
drop table person_name;

create table person_name (
    authority text             not null,
    person_id uuid             not null,
    word      text collate "C" not null,
    sound     text collate "C" not null,
    -- ` van der berg vanderberg | anna `: the last name, also as one word, then the first name in the same way.
    names     text collate "C" not null,
    sounds    text collate "C" not null,
    born      date,
    primary key (authority, person_id, word),
    foreign key (authority, person_id) references person
);
create index person_name_by_word on person_name (authority, word) include (names, born, person_id);
create index person_name_by_sound on person_name (authority, sound) include (word, names, sounds, born, person_id);
create index person_name_by_birth on person_name (authority, born);
call guard('person_name');

-- The rows of one name. A very long one is cut off, so that an index can hold it.
create function words_of_name(family_name text, given_name text)
    returns table (word text, sound text, names text, sounds text) language sql stable as $$
    with plain as (
        select left(spelling.plain(family_name), 100) as family, left(spelling.plain(given_name), 100) as given
    ), whole as (
        select ' ' || concat_ws(' ', family, nullif(replace(family, ' ', ''), family))
               || ' | ' || concat_ws(' ', given, nullif(replace(given, ' ', ''), given)) || ' ' as names
          from plain
    ), parts as (
        select distinct left(part, 60) as word, spelling.sound(left(part, 60)) as sound, names
          from whole, string_to_table(names, ' ') as part
         where part not in ('', '|')
    )
    select word, sound, names, (select left(concat(' ', string_agg(sound, ' '), ' '), 200) from parts where sound <> '')
      from parts
$$;
revoke execute on function words_of_name from public;

-- With the owner's rights, so that whoever records cannot record another name to be found by.
create function name_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from person_name n
     using added a
     where a.replaces is not null and n.authority = a.authority and n.person_id = a.person_id;
    insert into person_name
    select a.authority, a.person_id, w.word, w.sound, w.names, w.sounds, a.date_of_birth
      from added a, words_of_name(a.family_name, a.given_name) w
     where not exists (select from person_details later where later.authority = a.authority and later.replaces = a.id)
        on conflict do nothing;
    return null;
end
$$;
revoke execute on function name_people from public;
create trigger found_by_name after insert on person_details referencing new table as added
    for each statement execute function name_people();

insert into person_name
select d.authority, d.person_id, w.word, w.sound, w.names, w.sounds, d.date_of_birth
  from person_details d, words_of_name(d.family_name, d.given_name) w
 where not exists (select from person_details later where later.authority = d.authority and later.replaces = d.id)
    on conflict do nothing;

create index case_file_by_number on case_file (authority, number);

-- What is known of a birth besides its day. Null in older rows, so that their digests stay.
--   year_of_birth  the year, where the day is not known; it may be a guess
--   why_under_18   why somebody under 18 is recorded here
alter table person_details
    add year_of_birth integer check (year_of_birth is null or date_of_birth is null),
    add why_under_18  text;
