-- What the person wished for in advance: a statement of wishes, or a decision to refuse treatment. It holds until it is said that they
-- took it back. A row that was recorded again as it should be stands for the first.
--   words            the wishes, or which treatment is refused
--   applies          when a refusal applies
--   life_sustaining  of a refusal: whether the treatment keeps somebody alive
--   formalities      of a refusal: what of the form that the Act asks for is there (Mental Capacity Act 2005, section 25(5) and (6))
--   made_on          when they made it, where it is known
--   known_on         the day it was learnt
create table advance_wish (
    authority       text        not null,
    id              uuid        not null,
    case_id         uuid        not null,
    kind            text        not null check (kind in ('statement', 'refusal')),
    words           text        not null,
    applies         text,
    life_sustaining text        not null check (life_sustaining in ('yes', 'no', 'not-known')),
    formalities     text[]      not null check (formalities <@ array ['at-risk', 'written', 'signed', 'witnessed']),
    kept_where      text,
    made_on         date,
    known_on        date        not null,
    stands_for      uuid,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references advance_wish,
    check (kind = 'refusal' or (applies is null and life_sustaining = 'not-known' and formalities = '{}'))
);
create index advance_wish_of_case on advance_wish (authority, case_id);
create index advance_wish_stands_for on advance_wish (authority, stands_for);
create index advance_wish_by_what_it_stands_for on advance_wish (authority, (case when stands_for is null then id else stands_for end));
call keep('advance_wish');

-- That they took it back, in whatever way (section 24(3) and (4)).
create table advance_wish_withdrawal (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    wish_id      uuid        not null,
    words        text        not null,
    withdrawn_on date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, wish_id) references advance_wish
);
create index advance_wish_withdrawal_of_case on advance_wish_withdrawal (authority, case_id);
create index advance_wish_withdrawal_of_wish on advance_wish_withdrawal (authority, wish_id);
call keep('advance_wish_withdrawal');
