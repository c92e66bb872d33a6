-- A process of somebody else beside safeguarding: of the police, an employer, the NHS, a coroner, a regulator. It goes on until it is
-- said that it has ended, and holds nothing up here. A row that was recorded again as it should be stands for the first.
--   led_by      who leads it
--   reference   their reference
--   about       what it looks into, and what was agreed with them about who does what
--   their_part  what the person wants from it, and how they are part of it
--   ask_again_on  when to ask how it goes
create table other_process (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    kind         text        not null check (kind in ('police', 'court', 'disciplinary', 'serious-incident', 'coroner', 'regulator',
                                                      'professional-body', 'provider-concern', 'complaint', 'other')),
    led_by       text        not null,
    reference    text,
    about        text        not null,
    their_part   text,
    began_on     date        not null,
    ask_again_on date,
    stands_for   uuid,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references other_process
);
create index other_process_of_case on other_process (authority, case_id);
create index other_process_stands_for on other_process (authority, stands_for);
create index other_process_by_what_it_stands_for on other_process (authority, (case when stands_for is null then id else stands_for end));
call keep('other_process');

-- What was heard of it. The latest says whether it goes on, and when to ask again.
create table process_news (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    process_id   uuid        not null,
    ended        boolean     not null,
    words        text        not null,
    heard_on     date        not null,
    ask_again_on date,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, process_id) references other_process,
    check (ask_again_on is null or not ended)
);
create index process_news_of_case on process_news (authority, case_id);
create index process_news_of_process on process_news (authority, process_id);
call keep('process_news');
