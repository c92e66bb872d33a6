-- Whether the person was asked what they want: by whom and when, or why not. said is what they answered where another
-- system sent it without saying which of their wishes it was.
create table ask (
    authority        text        not null,
    id               uuid        not null,
    case_id          uuid        not null,
    asked            boolean     not null,
    asked_by         text,
    asked_on         date,
    not_asked_reason text,
    why              text,
    said             text,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    check (asked or not_asked_reason is not null)
);
create index ask_of_case on ask (authority, case_id);
call keep('ask');

-- What they said they want, verbatim, and whose voice it is. A changed mind is another row that names the one it replaces.
-- Another system may not have sent the voice or the day; what we ask ourselves has both. It names the enquiry where
-- another system said of which one it is; said to us, it is of the case. Where another system replaced several by one, the
-- one names the first of them in replaces, and the others name it in replaced_by.
create table desired_outcome (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    words       text        not null,
    voice       text        check (voice in ('adult', 'representative', 'advocate', 'best-interests')),
    said_on     date,
    enquiry_id  uuid,
    replaces    uuid,
    replaced_by uuid,
    why_changed text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, replaces) references desired_outcome
);
create index desired_outcome_of_case on desired_outcome (authority, case_id);
create index desired_outcome_of_enquiry on desired_outcome (authority, enquiry_id) where enquiry_id is not null;
call keep('desired_outcome');

create table outcome_withdrawal (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    outcome_id   uuid        not null,
    words        text        not null,
    withdrawn_on date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, outcome_id),
    foreign key (authority, outcome_id) references desired_outcome
);
create index outcome_withdrawal_of_case on outcome_withdrawal (authority, case_id);
call keep('outcome_withdrawal');

-- The practitioner's later reading, for the figures. Never shown to the person as a menu. The latest reading counts.
create table outcome_category (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    outcome_id  uuid        not null,
    categories  text[]      not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, outcome_id) references desired_outcome
);
create index outcome_category_of_case on outcome_category (authority, case_id);
call keep('outcome_category');

-- How far it came about, as another system sent it.
create table received_result (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    outcome_id  uuid        not null,
    result      text        not null check (result in ('fully', 'partially', 'not')),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, outcome_id),
    foreign key (authority, outcome_id) references desired_outcome
);
create index received_result_of_case on received_result (authority, case_id);
call keep('received_result');

-- Neither replaced nor withdrawn.
create view current_outcome with (security_invoker = true) as
select o.*
  from desired_outcome o
 where o.replaced_by is null
   and not exists (select from desired_outcome later where later.authority = o.authority and later.replaces = o.id)
   and not exists (select from outcome_withdrawal w where w.authority = o.authority and w.outcome_id = o.id);
grant select on current_outcome to ownwords_app;
