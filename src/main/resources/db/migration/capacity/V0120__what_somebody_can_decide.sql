-- Mental Capacity Act 2005, sections 1 to 3: whether a person can make one decision at one time. Where nobody doubts it, why
-- not. Where somebody does, what was tested; and only where the person cannot do one of the four things, whether that is
-- because of an impairment of, or a disturbance in the functioning of, the mind or brain. follows is an earlier assessment
-- of the same decision. A row that was recorded again as it should be stands for the first.
create table capacity_assessment (
    authority         text        not null,
    id                uuid        not null,
    case_id           uuid        not null,
    follows           uuid,
    decision          text        not null,
    said              text,
    doubted           boolean     not null,
    why               text        not null,
    information       text,
    support           text,
    understand        text        check (understand in ('yes', 'no', 'not-tested')),
    understand_shown  text,
    retain            text        check (retain in ('yes', 'no', 'not-tested')),
    retain_shown      text,
    weigh             text        check (weigh in ('yes', 'no', 'not-tested')),
    weigh_shown       text,
    communicate       text        check (communicate in ('yes', 'no', 'not-tested')),
    communicate_shown text,
    impaired          boolean,
    impairment        text,
    because_of_it     boolean,
    how               text,
    another_reason    text,
    outlook           text        check (outlook in ('lasting', 'regaining', 'fluctuating')),
    outlook_why       text,
    look_again_on     date,
    cannot_wait       text,
    result            text        not null check (result in ('presumed', 'has', 'not-shown', 'lacks', 'lacks-for-now',
                                                             'fluctuates')),
    consulted         text,
    assessed_by       text        not null,
    assessed_on       date        not null,
    stands_for        uuid,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, follows) references capacity_assessment,
    foreign key (authority, stands_for) references capacity_assessment,
    check (doubted = (num_nonnulls(understand, retain, weigh, communicate) = 4)),
    check (doubted = (result <> 'presumed')),
    -- Nobody lacks capacity without something that they cannot do, because of an impairment, whatever was done to help.
    check (result in ('presumed', 'has', 'not-shown')
           or ('no' in (understand, retain, weigh, communicate)
               and information is not null and support is not null
               and impaired is true and because_of_it is true and how is not null and outlook is not null)),
    check ((result in ('lacks-for-now', 'fluctuates')) = (num_nonnulls(look_again_on, cannot_wait) = 1))
);
create index capacity_assessment_of_case on capacity_assessment (authority, case_id);
create index capacity_assessment_follows on capacity_assessment (authority, follows);
create index capacity_assessment_stands_for on capacity_assessment (authority, stands_for);
create index capacity_assessment_by_what_it_stands_for on capacity_assessment (authority, (case when stands_for is null then id else stands_for end));
call keep('capacity_assessment');
