-- A survey: a set of questions in one version. It is never changed: another version is another row, which names the one that it
-- follows.
--   asks       who is asked: one answer for each organisation, or people of organisations, each for themselves
--   questions, kinds, scales, answers, besides   one for each question, an empty text where there is none. Answers are lines;
--              besides is the number of a published table that may stand beside it
create table survey (
    authority   text        not null,
    id          uuid        not null,
    follows     uuid,
    version     integer     not null check (version > 0),
    name        text        not null,
    asks        text        not null check (asks in ('organisations', 'people')),
    questions   text[]      not null check (cardinality(questions) > 0),
    kinds       text[]      not null,
    scales      text[]      not null,
    answers     text[]      not null,
    besides     text[]      not null,
    why         text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, follows),
    foreign key (authority) references authority,
    foreign key (authority, follows) references survey,
    check (cardinality(questions) = all (array[cardinality(kinds), cardinality(scales), cardinality(answers),
           cardinality(besides)]))
);
call keep('survey');

-- That a survey is open from a day to a day: a round of it. How many were asked, or null.
create table survey_round (
    authority   text        not null,
    id          uuid        not null,
    survey_id   uuid        not null,
    name        text        not null,
    opens_on    date        not null,
    closes_on   date        not null,
    asked       integer     check (asked > 0),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, survey_id) references survey,
    check (closes_on >= opens_on)
);
create index survey_round_of_survey on survey_round (authority, survey_id);
call keep('survey_round');

-- That a round was closed, on its last day or before, and what it told.
create table survey_closed (
    authority   text        not null,
    id          uuid        not null,
    round_id    uuid        not null,
    words       text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, round_id),
    foreign key (authority, round_id) references survey_round
);
call keep('survey_closed');

-- What an organisation, or somebody of it, answered. Another row may take its place while the round is open.
--   organisation    what it is called; organisation_id which it is, of those that the council works with, or null
--   for_all         whether it is the one answer of the organisation
--   who             who answered, as what they are, or null
--   ratings, words  one for each question, an empty text where there is none. Ratings are codes with commas between them
create table survey_answer (
    authority       text        not null,
    id              uuid        not null,
    round_id        uuid        not null,
    organisation    text        not null,
    organisation_id uuid,
    for_all         boolean     not null,
    who             text,
    ratings         text[]      not null,
    words           text[]      not null,
    replaces        uuid,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, round_id) references survey_round,
    foreign key (authority, replaces) references survey_answer,
    check (cardinality(ratings) = cardinality(words))
);
create index survey_answer_of_round on survey_answer (authority, round_id);
create unique index survey_answer_once on survey_answer (authority, round_id, lower(organisation))
    where for_all and replaces is null;
call keep('survey_answer');
