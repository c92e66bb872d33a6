-- What was heard, or that nothing was and why. One for an offer; another puts it right.
--   link_id                      the link it was sent by, if it was
--   set_id, set_version          what was asked
--   questions, answers, words    the code of each question that was answered, the code of the answer or an empty text, and what was
--                                said, verbatim, or an empty text
create table feedback_heard (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    offer_id    uuid        not null,
    link_id     uuid,
    answered_by text        check (answered_by in ('adult', 'representative', 'advocate')),
    how         text        check (how in ('face-to-face', 'telephone', 'paper', 'link')),
    set_id      text,
    set_version integer,
    questions   text[]      not null,
    answers     text[]      not null,
    words       text[]      not null,
    more        text,
    not_done    text        check (not_done in ('died', 'not-reached', 'does-not-want', 'unsafe', 'unwell', 'other')),
    why         text,
    heard_on    date        not null,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, offer_id, replaces),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, offer_id) references feedback_offer,
    foreign key (authority, link_id) references feedback_link,
    foreign key (authority, replaces) references feedback_heard,
    check (cardinality(questions) = cardinality(answers) and cardinality(questions) = cardinality(words)),
    check ((not_done is null) = (answered_by is not null and how is not null and set_id is not null and set_version is not null)),
    check (link_id is null or how = 'link'),
    check (not_done is null or (cardinality(questions) = 0 and more is null))
);
create index feedback_heard_of_case on feedback_heard (authority, case_id);
create index feedback_heard_of_offer on feedback_heard (authority, offer_id);
create index feedback_heard_by_link on feedback_heard (authority, link_id);
create index feedback_heard_replaces on feedback_heard (authority, replaces);
call keep('feedback_heard');
