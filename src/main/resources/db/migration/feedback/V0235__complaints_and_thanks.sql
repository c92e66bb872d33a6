-- Complaints and thanks. They stand beside the case and not on it: whoever reads a case file does not learn from it that the person
-- complained.
--   case_id     the case it is about, if it is about one
--   said_by     whose words they are; name is theirs, if they gave it
--   colleague   whom it is about: the identity of somebody here; or else partner, the name of an organisation or of one of its people;
--               or else what
--   answerer    who answers a complaint, and never whom it is about; answer_by is by when
create table remark (
    authority   text        not null,
    id          uuid        not null,
    kind        text        not null check (kind in ('complaint', 'thanks')),
    case_id     uuid,
    said_by     text        not null check (said_by in ('adult', 'representative', 'other')),
    name        text,
    colleague   text,
    partner     text,
    what        text,
    words       text        not null,
    said_on     date        not null,
    answerer    text,
    answer_by   date,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, colleague) references practitioner,
    foreign key (authority, answerer) references practitioner,
    check (num_nonnulls(colleague, partner, what) = 1),
    check ((kind = 'complaint') = (answerer is not null)),
    check ((kind = 'complaint') = (answer_by is not null)),
    check (answerer is distinct from colleague or answerer is null)
);
create index remark_of_case on remark (authority, case_id);
create index remark_about on remark (authority, colleague);
create index remark_answered_by on remark (authority, answerer);
create index remark_said on remark (authority, said_on desc);
call keep('remark');

-- What was done about it, and what they were told. Of thanks to a partner: that they were passed on, and how.
--   learned   what is done differently because of it
create table remark_answer (
    authority   text        not null,
    id          uuid        not null,
    remark_id   uuid        not null,
    done        text        not null,
    learned     text,
    answered_on date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, remark_id),
    foreign key (authority, remark_id) references remark
);
call keep('remark_answer');

-- Until when a colleague has read what people said about their work. It is no part of the record.
create table feedback_read (
    authority text        not null,
    reader    text        not null,
    read_at   timestamptz not null,
    primary key (authority, reader)
);
call guard('feedback_read');
grant insert, update on feedback_read to ownwords_app;
