-- Somebody asks that all this stops: in which words, which options were talked through, whether others are at risk, and what
-- door is left open. It ends nothing by itself.
--   door          whom they can call, and who keeps in touch
--   ask_again_on  the day on which they are asked again, where one was set
create table asked_to_stop (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    said         text        not null,
    options      text,
    others       text        not null check (others in ('yes', 'no', 'not-known')),
    others_who   text,
    door         text,
    ask_again_on date,
    asked_on     date        not null,
    stands_for   uuid,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references asked_to_stop,
    check (others = 'yes' or others_who is null)
);
create index asked_to_stop_of_case on asked_to_stop (authority, case_id);
create index asked_to_stop_stands_for on asked_to_stop (authority, stands_for);
create index asked_to_stop_by_what_it_stands_for on asked_to_stop (authority, (case when stands_for is null then id else stands_for end));
call keep('asked_to_stop');
