-- Whether somebody feels safe, each time they are asked, and when they are asked again. The latest counts.
--   contact  what they decide about whom they see
create table safety_asked (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    feels       text        not null check (feels in ('yes', 'partly', 'no', 'cannot-say', 'not-asked')),
    voice       text        not null check (voice in ('adult', 'representative', 'advocate', 'best-interests')),
    said        text,
    contact     text,
    asked_on    date        not null,
    next_on     date,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references safety_asked,
    check (said is not null or feels <> 'not-asked'),
    check (next_on is null or next_on >= asked_on)
);
create index safety_asked_of_case on safety_asked (authority, case_id);
create index safety_asked_stands_for on safety_asked (authority, stands_for);
create index safety_asked_by_what_it_stands_for on safety_asked (authority, (case when stands_for is null then id else stands_for end));
call keep('safety_asked');
