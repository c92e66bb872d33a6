-- A return as it was signed off and sent to the national collection, with who answers for it: the file itself, every cell
-- of it, so that nothing recorded later changes what was said. One that is sent again is another row.
create table sent_return (
    authority     text        not null references authority,
    id            uuid        not null,
    year          text        not null check (year ~ '^[0-9]{4}-[0-9]{2}$'),
    signed_off_by text        not null,
    signed_off_as text        not null,
    comments      text,
    file          text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id)
);
create index sent_return_of_year on sent_return (authority, year, recorded_at);
call keep('sent_return');

create view reporting.case_file with (security_invoker = true) as
select f.authority, f.id as case_id, f.number as case_number, f.person_id,
       (select a.team from allocation a
         where a.authority = f.authority and a.case_id = f.id
         order by a.recorded_at desc, a.id limit 1) as team
  from case_file f;
comment on view reporting.case_file is 'The cases: what concerns, enquiries and their endings hang on.';
comment on column reporting.case_file.authority is 'The CASSR code of the council.';
comment on column reporting.case_file.case_id is 'Which case.';
comment on column reporting.case_file.case_number is 'What people say on the telephone.';
comment on column reporting.case_file.person_id is 'Whom it is about.';
comment on column reporting.case_file.team is 'The code of the team that holds it, or null where none does.';
grant select on reporting.case_file to ownwords_app;
