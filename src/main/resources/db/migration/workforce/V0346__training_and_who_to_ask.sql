-- Training that is offered. Where it is required, everybody in its roles must have had it, and again after so many months.
--   source   what it follows from; finding is that of a Safeguarding Adults Review
create table course (
    authority    text        not null,
    id           uuid        not null,
    entry        uuid        not null,
    title        text        not null,
    kind         text        not null,
    words        text,
    roles        text[]      not null,
    required     boolean     not null,
    every_months int         check (every_months > 0),
    source       text,
    source_says  text,
    finding      uuid,
    replaces     uuid,
    again        text        check (again in ('wrong', 'changed', 'not-here')),
    why          text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references course,
    foreign key (authority, replaces) references course,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index course_entry on course (authority, entry);
create index course_finding on course (authority, finding) where finding is not null;
call keep('course');

-- Who had it on a day, by their identities.
create table course_had (
    authority    text        not null,
    id           uuid        not null,
    entry        uuid        not null,
    course       uuid        not null,
    people       text[]      not null,
    had_on       date        not null,
    came_of_it   text,
    replaces     uuid,
    again        text        check (again in ('wrong', 'changed', 'not-here')),
    why          text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references course_had,
    foreign key (authority, replaces) references course_had,
    foreign key (authority, course) references course,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index course_had_entry on course_had (authority, entry);
create index course_had_course on course_had (authority, course);
call keep('course_had');

-- What colleagues need to learn: everybody in a role, or one of them. What came of it is in workforce_news.
create table learning_need (
    authority    text        not null,
    id           uuid        not null,
    entry        uuid        not null,
    what         text        not null,
    role         text,
    person       text,
    source       text        not null,
    source_says  text,
    finding      uuid,
    due_on       date,
    replaces     uuid,
    again        text        check (again in ('wrong', 'changed', 'not-here')),
    why          text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references learning_need,
    foreign key (authority, replaces) references learning_need,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null)),
    check (role is null or person is null)
);
create index learning_need_entry on learning_need (authority, entry);
create index learning_need_person on learning_need (authority, person) where person is not null;
call keep('learning_need');

-- A forum or a clinic for those who do the work: its day, what it is about and what came of it.
create table practice_forum (
    authority    text        not null,
    id           uuid        not null,
    entry        uuid        not null,
    kind         text        not null,
    topic        text        not null,
    held_on      date        not null,
    starts       text,
    place        text,
    led_by       text,
    source       text,
    source_says  text,
    came_of_it   text,
    replaces     uuid,
    again        text        check (again in ('wrong', 'changed', 'not-here')),
    why          text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references practice_forum,
    foreign key (authority, replaces) references practice_forum,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index practice_forum_entry on practice_forum (authority, entry);
create index practice_forum_held_on on practice_forum (authority, held_on desc);
call keep('practice_forum');

-- Who knows about what, and how to reach them. person is the identity of a colleague.
create table champion (
    authority    text        not null,
    id           uuid        not null,
    entry        uuid        not null,
    name         text        not null,
    person       text,
    kind         text        not null,
    topics       text        not null,
    reach        text        not null,
    organisation text,
    replaces     uuid,
    again        text        check (again in ('wrong', 'changed', 'not-here')),
    why          text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references champion,
    foreign key (authority, replaces) references champion,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index champion_entry on champion (authority, entry);
create index champion_person on champion (authority, person) where person is not null;
call keep('champion');

-- A question about practice, without any case. Answers are in workforce_reply.
create table practice_question (
    authority    text        not null,
    id           uuid        not null,
    entry        uuid        not null,
    topic        text        not null,
    words        text        not null,
    asked_on     date        not null,
    replaces     uuid,
    again        text        check (again in ('wrong', 'changed', 'not-here')),
    why          text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references practice_question,
    foreign key (authority, replaces) references practice_question,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index practice_question_entry on practice_question (authority, entry);
create index practice_question_asked_on on practice_question (authority, asked_on desc);
call keep('practice_question');
