-- What somebody was asked to agree to, and what they answered: one row for one question at one time. Rows about the same
-- question follow each other, and the newest says how things stand.
--   about       whom they were asked about telling, or what else it was
--   limits      what they do not agree to, where they agree to the rest
--   why         why they were not asked, or how it is known that they cannot decide
--   stands_for  the row it was recorded in the place of
create table consent (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    question    text        not null check (question in ('concern', 'enquiry', 'passing-on', 'other')),
    about       text,
    answer      text        not null check (answer in ('agrees', 'does-not-agree', 'takes-back', 'not-asked',
                                                       'cannot-decide')),
    limits      text,
    why         text,
    said        text,
    asked_by    text        not null,
    asked_on    date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references consent,
    check ((question in ('passing-on', 'other')) = (about is not null)),
    check ((answer in ('not-asked', 'cannot-decide')) = (why is not null)),
    check (answer = 'agrees' or limits is null)
);
create index consent_of_case on consent (authority, case_id);
create index consent_stands_for on consent (authority, stands_for);
create index consent_by_what_it_stands_for on consent (authority, (case when stands_for is null then id else stands_for end));
call keep('consent');
