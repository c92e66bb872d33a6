-- A panel or a lawyer who was asked about a risk, and each answer.
create table risk_advice (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    kind        text        not null check (kind in ('high-risk-panel', 'enablement-panel', 'legal', 'other')),
    of_whom     text        not null,
    question    text        not null,
    asked_on    date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references risk_advice
);
create index risk_advice_of_case on risk_advice (authority, case_id);
create index risk_advice_stands_for on risk_advice (authority, stands_for);
create index risk_advice_by_what_it_stands_for on risk_advice (authority, (case when stands_for is null then id else stands_for end));
call keep('risk_advice');

create table risk_advice_given (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    advice_id   uuid        not null,
    answer      text        not null,
    given_on    date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, advice_id) references risk_advice
);
create index risk_advice_given_of_case on risk_advice_given (authority, case_id);
create index risk_advice_given_of_advice on risk_advice_given (authority, advice_id);
call keep('risk_advice_given');
