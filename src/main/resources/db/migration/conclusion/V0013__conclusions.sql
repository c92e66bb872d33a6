-- The end of an enquiry: the decision section 42(2) asks for, and what the person says of it all.
create table conclusion (
    authority              text        not null,
    id                     uuid        not null,
    case_id                uuid        not null,
    enquiry_id             uuid        not null,
    replaces               uuid,
    concluded_on           date        not null,
    action_needed          boolean     not null,
    action                 text        not null,
    action_by              text,
    views_sought           boolean     not null,
    views                  text,
    views_not_sought       text,
    answered_by            text,
    feels_safer            text        not null,
    listened_to            text        not null,
    understood             text        not null,
    lives_on               text,
    words_for_board        text,
    had_read               bigint      not null,
    recorded_at            timestamptz not null,
    recorded_by            text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, enquiry_id) references enquiry,
    foreign key (authority, replaces) references conclusion
);
create index conclusion_of_case on conclusion (authority, case_id);
create index conclusion_of_enquiry on conclusion (authority, enquiry_id);
create index conclusion_by_date on conclusion (authority, concluded_on);
call keep('conclusion');

-- How far one thing the person wanted came about: as they see it, and separately as the worker judges.
create table conclusion_outcome (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    conclusion_id uuid        not null,
    outcome_id    uuid        not null,
    persons_view  text        not null check (persons_view in ('fully', 'partly', 'not', 'not-asked', 'would-rather-not-say')),
    persons_words text,
    workers_view  text        not null check (workers_view in ('fully', 'partly', 'not')),
    reasons       text[]      not null,
    why_not       text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, conclusion_id) references conclusion,
    foreign key (authority, outcome_id) references desired_outcome
);
create index conclusion_outcome_of_case on conclusion_outcome (authority, case_id);
create index conclusion_outcome_of_conclusion on conclusion_outcome (authority, conclusion_id);
call keep('conclusion_outcome');

-- The national collection's risk rows: type, location and source, what the assessment found, and what became of the risk.
create table conclusion_risk (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    conclusion_id uuid        not null,
    abuse_type    text        not null,
    location      text        not null,
    source        text        not null,
    assessment    text        not null,
    risk_outcome  text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, conclusion_id) references conclusion
);
create index conclusion_risk_of_case on conclusion_risk (authority, case_id);
create index conclusion_risk_of_conclusion on conclusion_risk (authority, conclusion_id);
call keep('conclusion_risk');

-- A colleague agrees, saying why and what was personal about the work, or sends it back saying why.
create table sign_off (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    conclusion_id uuid        not null,
    agreed        boolean     not null,
    why           text        not null,
    personal      text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    unique (authority, conclusion_id),
    foreign key (authority, conclusion_id) references conclusion
);
create index sign_off_of_case on sign_off (authority, case_id);
call keep('sign_off');
