-- Contact of the person with somebody: what is arranged, whose decision that is, and when it is looked at again. The newest
-- with each of them stands.
--   whose     the person's own decision, one in their best interests, or a court's
--   said      what the person says about it, verbatim
--   look_again_on the day on which it is looked at again
create table contact (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    with_whom     text        not null,
    arranged      text        not null check (arranged in ('as-they-wish', 'somebody-there', 'from-afar', 'none')),
    whose         text        not null check (whose in ('theirs', 'best-interests', 'court')),
    said          text,
    why           text        not null,
    decided_on    date        not null,
    look_again_on date,
    stands_for    uuid,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references contact
);
create index contact_of_case on contact (authority, case_id);
create index contact_stands_for on contact (authority, stands_for);
create index contact_by_what_it_stands_for on contact (authority, (case when stands_for is null then id else stands_for end));
call keep('contact');
