-- Something is done otherwise than the council's procedure says, or takes longer, with a manager's support. From what: the
-- code of a stage, or procedure.
create table departure (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    from_what    text        not null,
    reason       text        not null check (reason in ('their-pace', 'capacity', 'safety', 'partners', 'complex', 'proportion',
                                              'our-resources', 'other')),
    instead      text        not null,
    why          text        not null,
    supported_by text        not null,
    departed_on  date        not null,
    stands_for   uuid,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references departure
);
create index departure_of_case on departure (authority, case_id);
create index departure_stands_for on departure (authority, stands_for);
create index departure_by_what_it_stands_for on departure (authority, (case when stands_for is null then id else stands_for end));
create index departure_by_day on departure (authority, departed_on);
call keep('departure');
