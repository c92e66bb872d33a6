-- Care Act 2014, section 42(1): one row a decision, each limb with its finding and its reason. The latest counts.
create table section42_decision (
    authority       text        not null,
    id              uuid        not null,
    case_id         uuid        not null,
    concern_id      uuid        not null,
    needs           text        not null check (needs in ('met', 'not-met', 'cannot-yet-say')),
    needs_reason    text        not null,
    abuse           text        not null check (abuse in ('met', 'not-met', 'cannot-yet-say')),
    abuse_reason    text        not null,
    unable          text        not null check (unable in ('met', 'not-met', 'cannot-yet-say')),
    unable_reason   text        not null,
    result          text        not null check (result in ('duty-arises', 'no-duty', 'not-yet-decidable')),
    enquire_anyway  boolean     not null,
    response_reason text,
    responses       text[]      not null,
    decided_by      text        not null,
    decided_on      date        not null,
    had_read        bigint      not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (authority, id),
    foreign key (authority, concern_id) references concern
);
create index section42_decision_of_case on section42_decision (authority, case_id);
create index section42_decision_of_concern on section42_decision (authority, concern_id);
call keep('section42_decision');
