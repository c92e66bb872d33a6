create table concern (
    authority      text        not null,
    id             uuid        not null,
    case_id        uuid        not null,
    raised_at      timestamptz not null,
    raised_by      text,
    raiser         text,
    organisation   text,
    narrative      text        not null,
    abuse_types    text[]      not null,
    location       text,
    source_of_risk text,
    safe_now       text,
    support_reason text,
    health         text[]      not null default '{}',
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file
);
create index concern_of_case on concern (authority, case_id);
create index concern_by_date on concern (authority, raised_at);
call keep('concern');

-- Whoever raised the concern was told what was decided, or why they were not.
create table referrer_told (
    authority        text        not null,
    id               uuid        not null,
    case_id          uuid        not null,
    concern_id       uuid        not null,
    told             boolean     not null,
    told_on          date        not null,
    words            text        not null,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    primary key (authority, id),
    foreign key (authority, concern_id) references concern
);
create index referrer_told_of_case on referrer_told (authority, case_id);
create index referrer_told_of_concern on referrer_told (authority, concern_id);
call keep('referrer_told');
