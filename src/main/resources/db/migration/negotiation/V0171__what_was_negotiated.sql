-- What was talked through about what everybody wants, how far the person took part in it, and how it ended.
--   about         which of the things the person wants it was about, where it was about one of them
--   took_part     told, influenced, negotiated, or no part at all
--   no_part_why   why they took no part
--   ended         as the person wants, another way, differing, or that it goes on
--   ended_words   what was agreed, or what happens where nobody agrees
--   talk_again_on where it goes on, the day on which it is talked about again
create table negotiation (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    about         uuid,
    talked        text        not null,
    took_part     text        not null check (took_part in ('told', 'influenced', 'negotiated', 'no-part')),
    no_part_why   text,
    said          text,
    ended         text        not null check (ended in ('as-they-want', 'another-way', 'differing', 'goes-on')),
    ended_words   text,
    talk_again_on date,
    held_on       date        not null,
    stands_for    uuid,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, about) references desired_outcome,
    foreign key (authority, stands_for) references negotiation,
    check ((took_part = 'no-part') = (no_part_why is not null)),
    check (ended not in ('another-way', 'differing') or ended_words is not null),
    check (ended = 'goes-on' or talk_again_on is null)
);
create index negotiation_of_case on negotiation (authority, case_id);
create index negotiation_about on negotiation (authority, about);
create index negotiation_stands_for on negotiation (authority, stands_for);
create index negotiation_by_what_it_stands_for on negotiation (authority, (case when stands_for is null then id else stands_for end));
call keep('negotiation');
