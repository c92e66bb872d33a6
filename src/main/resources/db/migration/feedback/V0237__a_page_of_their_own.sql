-- A link by which the person opens a page of their own about one case, once. Of the link only its digest is kept.
--   person_id   whose case it was when the link was made. Where that has changed since, or records were joined, it opens nothing
--   why_safe    why it is safe that they have it
--   how         how it was sent
--   until_at    the moment from which it opens nothing
create table own_page_link (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    person_id   uuid        not null,
    digest      text        not null,
    why_safe    text        not null,
    how         text        not null check (how in ('shown', 'text-message', 'email', 'paper')),
    until_at    timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, digest),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, person_id) references person
);
create index own_page_link_of_case on own_page_link (authority, case_id);
create index own_page_link_of_person on own_page_link (authority, person_id);
call keep('own_page_link');

-- That it was opened. The digest is that of what the browser is given until it leaves.
create table own_page_opened (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    link_id     uuid        not null,
    digest      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, link_id),
    unique (authority, digest),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, link_id) references own_page_link
);
create index own_page_opened_of_case on own_page_opened (authority, case_id);
call keep('own_page_opened');

-- That it was ended: by a colleague, or by whoever had opened it and left.
create table own_page_ended (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    link_id     uuid        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, link_id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, link_id) references own_page_link
);
create index own_page_ended_of_case on own_page_ended (authority, case_id);
call keep('own_page_ended');

-- What somebody sent from the page.
--   kind    for a meeting, whether it helped, something to put right, or that it is not working
--   helped  whether it helped
create table own_page_said (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    link_id     uuid        not null,
    kind        text        not null check (kind in ('before-meeting', 'helped', 'put-right', 'not-working')),
    helped      text        check (helped in ('yes', 'partly', 'no')),
    words       text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, link_id) references own_page_link,
    check ((kind = 'helped') = (helped is not null)),
    check (kind = 'helped' or words is not null)
);
create index own_page_said_of_case on own_page_said (authority, case_id);
create index own_page_said_by_link on own_page_said (authority, link_id);
call keep('own_page_said');

-- What was done about it, and what they were told.
create table own_page_answer (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    said_id     uuid        not null,
    words       text        not null,
    answered_on date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, said_id) references own_page_said
);
create index own_page_answer_of_case on own_page_answer (authority, case_id);
create index own_page_answer_of_said on own_page_answer (authority, said_id);
call keep('own_page_answer');
