-- Care Act 2014, section 42(2): whatever enquiries the authority thinks necessary. Statutory, or chosen all the same.
create table enquiry (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    concern_id  uuid        not null,
    kind        text        not null check (kind in ('section-42', 'other')),
    started_on  date        not null,
    received    boolean     not null default false,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, concern_id) references concern
);
-- We open one for a concern, however often we decide. Another system may have sent more.
create unique index one_enquiry_of_a_concern on enquiry (authority, concern_id) where not received;
create index enquiry_of_concern on enquiry (authority, concern_id);
create index enquiry_by_start on enquiry (authority, started_on);
create index enquiry_of_case on enquiry (authority, case_id);
call keep('enquiry');

-- Another body asked to make the enquiry. The authority keeps the responsibility, and only it can close.
create table caused_enquiry (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    enquiry_id   uuid        not null,
    organisation text        not null,
    scope        text        not null,
    involving    text,
    report_by    date,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, enquiry_id) references enquiry
);
create index caused_enquiry_of_case on caused_enquiry (authority, case_id);
call keep('caused_enquiry');

-- A conversation, with the person or about them. One can be the whole enquiry.
create table conversation (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    held_on     date        not null,
    place       text,
    present     text,
    said        text        not null,
    explained   text,
    options     text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file
);
create index conversation_of_case on conversation (authority, case_id);
call keep('conversation');

create table next_step (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    what        text        not null,
    who         text        not null,
    due_on      date,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file
);
create index next_step_of_case on next_step (authority, case_id);
call keep('next_step');

create table next_step_done (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    next_step_id  uuid        not null,
    done_on       date        not null,
    what_happened text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    unique (authority, next_step_id),
    foreign key (authority, next_step_id) references next_step
);
create index next_step_done_of_case on next_step_done (authority, case_id);
call keep('next_step_done');

-- The steps that nobody has done yet, for the list of what is due.
create view enquiry_due with (security_invoker = true) as
select s.authority, s.case_id, s.what, s.who, s.due_on, s.id as row_id, 'next-step'::text as kind
  from next_step s
 where not exists (select from next_step_done d where d.authority = s.authority and d.next_step_id = s.id);
grant select on enquiry_due to ownwords_app;
