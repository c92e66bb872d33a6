-- One risk, weighed with the person at one time. Their own view comes first, or why they were not asked. Each view may have a
-- place: what it means for their quality of life, and how likely or grave the harm is. There is no score. follows is an
-- earlier weighing of the same risk. A row that was recorded again as it should be stands for the first.
--   they_accept    whether the person accepts what is taken: they may decide unwisely (Mental Capacity Act 2005, section 1(4))
--   others         who else may come to harm, and how
--   asks_council   whether a manager is asked to agree for the council, where nothing else calls for it
create table risk_weighing (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    follows       uuid,
    risk          text        not null,
    said          text,
    voice         text        check (voice in ('adult', 'representative', 'advocate', 'best-interests')),
    not_asked     text,
    their_life    text        check (their_life in ('adds-a-lot', 'adds-something', 'makes-no-difference', 'takes-away')),
    their_harm    text        check (their_harm in ('neither', 'either', 'both')),
    our_view      text,
    our_life      text        check (our_life in ('adds-a-lot', 'adds-something', 'makes-no-difference', 'takes-away')),
    our_harm      text        check (our_harm in ('neither', 'either', 'both')),
    matters       text,
    strengths     text,
    worth         text,
    lessens       text,
    decided       text        not null check (decided in ('taken', 'lessened', 'avoided', 'not-yet')),
    why           text,
    they_accept   text        check (they_accept in ('yes', 'no', 'cannot-decide', 'not-asked')),
    others        text,
    asks_council  boolean,
    weighed_by    text        not null,
    weighed_on    date        not null,
    look_again_on date,
    stands_for    uuid,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, follows) references risk_weighing,
    foreign key (authority, stands_for) references risk_weighing,
    check (num_nonnulls(said, not_asked) = 1),
    check ((said is null) = (voice is null)),
    check (said is not null or their_life is null),
    check (num_nulls(their_life, their_harm) in (0, 2)),
    check (num_nulls(our_life, our_harm) in (0, 2)),
    check (decided = 'not-yet' or why is not null),
    check ((decided in ('taken', 'lessened')) = (they_accept is not null)),
    check (num_nulls(they_accept, asks_council) in (0, 2)),
    check (others is null or they_accept is not null)
);
create index risk_weighing_of_case on risk_weighing (authority, case_id);
create index risk_weighing_follows on risk_weighing (authority, follows);
create index risk_weighing_stands_for on risk_weighing (authority, stands_for);
create index risk_weighing_by_what_it_stands_for on risk_weighing (authority, (case when stands_for is null then id else stands_for end));
call keep('risk_weighing');

-- What a manager says of it for the council, which stands behind a risk it takes with the person. The latest counts. It was
-- said of what was written then: if the weighing is recorded again, it is asked again.
create table risk_agreement (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    weighing_id uuid        not null,
    agreed      boolean     not null,
    why         text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, weighing_id) references risk_weighing
);
create index risk_agreement_of_case on risk_agreement (authority, case_id);
create index risk_agreement_of_weighing on risk_agreement (authority, weighing_id);
call keep('risk_agreement');
