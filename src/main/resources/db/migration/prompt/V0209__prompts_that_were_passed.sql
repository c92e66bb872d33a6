-- That a prompt was passed at one moment of the work, and why. A row that was recorded again as it should be stands for the first.
--   prompt             which; asked is what the page asked
--   moment             at which moment; row_table and row_id are the entry that it is about, such as the concern that is decided
--   passed_on          the day it was passed
create table prompt_passed (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    prompt      text        not null,
    asked       text        not null,
    moment      text        not null check (moment in ('decision', 'plan', 'closing', 'sign-off', 'refusal')),
    row_table   text        not null,
    row_id      uuid        not null,
    reason      text        not null check (reason in ('thought-of', 'not-here', 'elsewhere', 'not-safe', 'they-said-no', 'later',
                                             'urgent', 'other')),
    why         text        not null,
    passed_on   date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references prompt_passed
);
create index prompt_passed_of_case on prompt_passed (authority, case_id);
create index prompt_passed_stands_for on prompt_passed (authority, stands_for);
create index prompt_passed_by_what_it_stands_for on prompt_passed (authority, (case when stands_for is null then id else stands_for end));
create index prompt_passed_by_day on prompt_passed (authority, passed_on);
call keep('prompt_passed');
