-- Care Act 2014, section 68: whether an independent advocate has to be arranged. One row a decision: each of the four abilities
-- with what was found and what showed it, and somebody who may be appropriate to support the person. The latest counts.
--   who            somebody who was considered, what was found about them (paid, implicated, unable, consent) and why
--   ground         why an advocate is needed as well as somebody appropriate
--   stands_for     the decision it was recorded in the place of
create table advocacy_decision (
    authority          text        not null,
    id                 uuid        not null,
    case_id            uuid        not null,
    understand         text        not null check (understand in ('yes', 'no', 'cannot-yet-say')),
    understand_shown   text,
    retain             text        not null check (retain in ('yes', 'no', 'cannot-yet-say')),
    retain_shown       text,
    use_or_weigh       text        not null check (use_or_weigh in ('yes', 'no', 'cannot-yet-say')),
    use_or_weigh_shown text,
    communicate        text        not null check (communicate in ('yes', 'no', 'cannot-yet-say')),
    communicate_shown  text,
    somebody           text        check (somebody in ('yes', 'no', 'cannot-yet-say')),
    who                text,
    paid               text        check (paid in ('yes', 'no', 'cannot-yet-say')),
    implicated         text        check (implicated in ('yes', 'no', 'cannot-yet-say')),
    unable             text        check (unable in ('yes', 'no', 'cannot-yet-say')),
    consent            text        check (consent in ('agrees', 'does-not-want', 'best-interests', 'not-best-interests',
                                                      'cannot-yet-say')),
    who_why            text,
    ground             text        check (ground in ('long-stay', 'disagreement')),
    ground_why         text,
    others             text,
    result             text        not null check (result in ('met', 'as-well', 'somebody-appropriate', 'no-difficulty',
                                                              'cannot-yet-say')),
    decided_on         date        not null,
    stands_for         uuid,
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references advocacy_decision,
    check ((somebody is not distinct from 'yes') = (who is not null)),
    check (num_nulls(who, paid, implicated, unable, consent, who_why) in (0, 6)),
    check (num_nulls(ground, ground_why) in (0, 2)),
    check (ground is null or who is not null)
);
create index advocacy_decision_of_case on advocacy_decision (authority, case_id);
create index advocacy_decision_stands_for on advocacy_decision (authority, stands_for);
create index advocacy_decision_by_what_it_stands_for on advocacy_decision (authority, (case when stands_for is null then id else stands_for end));
call keep('advocacy_decision');

-- An advocate who was asked for, or was offered and not wanted.
--   decision, benefit  of an Independent Mental Capacity Advocate: what the person cannot decide, and what one would add
--   section68          whether it is the independent advocate of the Care Act, or the same person is that too
create table advocate (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    kind          text        not null check (kind in ('care-act', 'imca', 'imha', 'idva', 'isva', 'other')),
    kind_words    text,
    decision      text,
    benefit       text,
    section68     boolean     not null,
    provider      text,
    agreement     text        not null check (agreement in ('agrees', 'best-interests', 'refuses')),
    agreement_why text,
    asked_on      date        not null,
    stands_for    uuid,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references advocate,
    check (num_nulls(decision, benefit) = case kind when 'imca' then 0 else 2 end),
    check (kind <> 'care-act' or section68),
    check (agreement = 'agrees' or agreement_why is not null),
    check (agreement = 'refuses' or provider is not null)
);
create index advocate_of_case on advocate (authority, case_id);
create index advocate_stands_for on advocate (authority, stands_for);
create index advocate_by_what_it_stands_for on advocate (authority, (case when stands_for is null then id else stands_for end));
call keep('advocate');

-- What became of it, each step once. Where one was recorded in error, the next stands instead of it.
--   who  the advocate's name
create table advocate_progress (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    advocate_id uuid        not null,
    step        text        not null check (step in ('accepted', 'started', 'declined', 'not-available', 'withdrawn',
                                                     'ended')),
    happened_on date        not null,
    who         text,
    words       text,
    instead_of  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, advocate_id) references advocate,
    foreign key (authority, instead_of) references advocate_progress,
    check (step in ('accepted', 'started') or words is not null)
);
create unique index each_step_of_an_advocate_once on advocate_progress (authority, advocate_id, step, instead_of)
    nulls not distinct;
create index advocate_progress_of_case on advocate_progress (authority, case_id);
create index advocate_progress_instead_of on advocate_progress (authority, instead_of);
call keep('advocate_progress');
