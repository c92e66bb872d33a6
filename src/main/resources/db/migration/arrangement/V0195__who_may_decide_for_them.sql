-- Somebody who may decide for the person under the law, as far as it is known: an attorney, a deputy, an appointee. It goes on until it
-- is said that it has ended. A row that was recorded again as it should be stands for the first.
--   limits          what they may decide, with whom, and what not
--   with_agreement  of an attorney for property: whether it is used with the person's agreement
--   paper_seen      whether somebody saw the paper, or it is only said
--   since_on        since when, where it is known
--   known_on        the day it was learnt
create table decision_maker (
    authority      text        not null,
    id             uuid        not null,
    case_id        uuid        not null,
    kind           text        not null check (kind in ('lpa-welfare', 'lpa-property', 'enduring', 'deputy-welfare', 'deputy-property',
                                                        'appointee')),
    who            text        not null,
    limits         text,
    with_agreement text        not null check (with_agreement in ('yes', 'no', 'not-known')),
    paper_seen     boolean     not null,
    paper          text,
    since_on       date,
    known_on       date        not null,
    stands_for     uuid,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references decision_maker,
    check (with_agreement = 'not-known' or kind = 'lpa-property')
);
create index decision_maker_of_case on decision_maker (authority, case_id);
create index decision_maker_stands_for on decision_maker (authority, stands_for);
create index decision_maker_by_what_it_stands_for on decision_maker (authority, (case when stands_for is null then id else stands_for end));
call keep('decision_maker');

-- What became known of them later: that there is a concern about them, that there is none any more, or that it has ended.
--   guardian_told  whether the Office of the Public Guardian was told of a concern
create table decision_maker_news (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    maker_id      uuid        not null,
    became        text        not null check (became in ('concern', 'no-concern', 'ended')),
    guardian_told text        not null check (guardian_told in ('yes', 'no', 'not-known')),
    words         text        not null,
    heard_on      date        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, maker_id) references decision_maker,
    check (guardian_told = 'not-known' or became = 'concern')
);
create index decision_maker_news_of_case on decision_maker_news (authority, case_id);
create index decision_maker_news_of_maker on decision_maker_news (authority, maker_id);
call keep('decision_maker_news');
