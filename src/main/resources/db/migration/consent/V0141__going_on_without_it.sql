-- Going on although somebody does not agree, or was not asked: on which grounds, why, who authorised it, and what the person
-- was told, or why they were not told. It falls with the answer that it goes on without.
create table going_on (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    consent_id    uuid        not null,
    grounds       text[]      not null check (cardinality(grounds) > 0),
    why           text        not null,
    authorised_by text        not null,
    told          boolean     not null,
    told_words    text,
    told_on       date,
    not_told_why  text,
    decided_on    date        not null,
    stands_for    uuid,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, consent_id) references consent,
    foreign key (authority, stands_for) references going_on,
    check (grounds <@ array['others-at-risk', 'crime', 'public-interest', 'coercion', 'mental-health', 'lacks-capacity',
                            'legal-duty', 'staff', 'cannot-be-asked']),
    check (told = (told_words is not null) and told = (told_on is not null) and told = (not_told_why is null))
);
create index going_on_of_case on going_on (authority, case_id);
create index going_on_of_consent on going_on (authority, consent_id);
create index going_on_stands_for on going_on (authority, stands_for);
create index going_on_by_what_it_stands_for on going_on (authority, (case when stands_for is null then id else stands_for end));
call keep('going_on');
