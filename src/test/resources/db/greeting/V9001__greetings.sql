-- A card somebody was sent. It is answered by whoever holds the case: a visit, a call.
create table greeting (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    words       text        not null,
    sent_on     date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file
);
create index greeting_of_case on greeting (authority, case_id);
call keep('greeting');
