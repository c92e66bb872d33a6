create table person (
    authority   text        not null references authority,
    id          uuid        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id)
);
call keep('person');

-- What we know of a person, whole, each time it changes. The row that nothing replaces is how they are known now.
create table person_details (
    authority           text        not null,
    id                  uuid        not null,
    person_id           uuid        not null,
    replaces            uuid,
    given_name          text        not null,
    family_name         text        not null,
    date_of_birth       date,
    date_of_death       date,
    gender              text        not null,
    ethnicity           text,
    nhs_number          text,
    preferred_language  text,
    communication_needs text,
    safe_contact        text,
    address             text,
    recorded_at         timestamptz not null,
    recorded_by         text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, person_id) references person,
    foreign key (authority, replaces) references person_details
);
create index person_details_of_person on person_details (authority, person_id);
create index person_details_by_name on person_details (authority, lower(family_name) text_pattern_ops);
create index person_details_by_birth on person_details (authority, date_of_birth);
create index person_details_by_nhs_number on person_details (authority, nhs_number);
call keep('person_details');

create view person_now with (security_invoker = true) as
select d.*
  from person_details d
 where not exists (select from person_details later where later.authority = d.authority and later.replaces = d.id);
grant select on person_now to ownwords_app;

-- One matter about one person: what a concern, the words said, the decisions and their endings hang on.
create table case_file (
    authority   text        not null,
    id          uuid        not null,
    number      bigint      generated always as identity,
    person_id   uuid        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, person_id) references person
);
create index case_file_of_person on case_file (authority, person_id);
call keep('case_file');
