-- Somebody was referred for a Safeguarding Adults Review, and what the Board decided, found and did (Care Act 2014, section
-- 44 and schedule 2, paragraph 4). Nobody is named: the Board has a name of its own for the adult.
--
-- In each of these tables a later row says what should have been said before:
--   stands_for  the first row of what it says again, whose id is the id of the thing; null in that row
--   replaces    the row that said it before, or null
--   why         what was wrong or has changed, where it replaces another
--   in_error    true where it should not be here
create table adult_review_referral (
    authority     text        not null references authority,
    id            uuid        not null,
    adult         text        not null,
    referred_on   date        not null,
    referred_by   text        not null,
    what_happened text        not null,
    stands_for    uuid,
    replaces      uuid,
    why           text,
    in_error      boolean,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, stands_for) references adult_review_referral,
    foreign key (authority, replaces) references adult_review_referral,
    check ((replaces is null) = (stands_for is null) and (replaces is null) = (why is null)),
    check (in_error is null or in_error and replaces is not null)
);
create index adult_review_referral_stands_for on adult_review_referral (authority, stands_for);
create index adult_review_referral_by_day on adult_review_referral (authority, referred_on);
call keep('adult_review_referral');

-- What the Board decided, by the limbs of section 44. One counts for each referral.
--   needs, working, harm       the limbs, as they were found
--   decided                    a review, another way of learning, or neither
--   family, advocate           how the person, or those close to them, take part, and who supports them
create table adult_review_decision (
    authority       text        not null references authority,
    id              uuid        not null,
    referral_id     uuid        not null,
    needs           text        not null check (needs in ('yes', 'no', 'not-known')),
    working         text        not null check (working in ('yes', 'no', 'not-known')),
    working_words   text,
    harm            text        not null check (harm in ('died', 'serious', 'neither', 'not-known')),
    decided         text        not null check (decided in ('review', 'other', 'none')),
    reasons         text        not null,
    decided_by      text        not null,
    decided_on      date        not null,
    methodology     text,
    led_by          text,
    due_on          date,
    family          text        check (family in ('take-part', 'asked', 'do-not-want', 'not-asked', 'nobody')),
    family_words    text,
    advocate        text        check (advocate in ('arranged', 'somebody-appropriate', 'not-needed', 'none-available', 'not-decided')),
    advocate_words  text,
    replaces        uuid,
    why             text,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, referral_id, replaces),
    foreign key (authority, referral_id) references adult_review_referral,
    foreign key (authority, replaces) references adult_review_decision,
    check ((replaces is null) = (why is null)),
    check ((decided = 'none') = (methodology is null)),
    check ((decided = 'none') = (family is null)),
    check ((decided = 'none') = (advocate is null))
);
create index adult_review_decision_replaces on adult_review_decision (authority, replaces);
call keep('adult_review_decision');

-- What a review found.
--   personal  whether it is about working with the person as they want it
create table adult_review_finding (
    authority   text        not null references authority,
    id          uuid        not null,
    referral_id uuid        not null,
    finding     text        not null,
    themes      text[]      not null,
    personal    boolean     not null,
    stands_for  uuid,
    replaces    uuid,
    why         text,
    in_error    boolean,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, referral_id) references adult_review_referral,
    foreign key (authority, stands_for) references adult_review_finding,
    foreign key (authority, replaces) references adult_review_finding,
    check ((replaces is null) = (stands_for is null) and (replaces is null) = (why is null)),
    check (in_error is null or in_error and replaces is not null)
);
create index adult_review_finding_of on adult_review_finding (authority, referral_id);
create index adult_review_finding_stands_for on adult_review_finding (authority, stands_for);
call keep('adult_review_finding');

-- What the Board does about a finding, or why it does nothing: the annual report says that.
create table adult_review_response (
    authority   text        not null references authority,
    id          uuid        not null,
    finding_id  uuid        not null,
    acts        boolean     not null,
    words       text        not null,
    owner       text,
    due_on      date,
    decided_on  date        not null,
    replaces    uuid,
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, finding_id, replaces),
    foreign key (authority, finding_id) references adult_review_finding,
    foreign key (authority, replaces) references adult_review_response,
    check ((replaces is null) = (why is null)),
    check (acts = (owner is not null) and acts = (due_on is not null))
);
create index adult_review_response_replaces on adult_review_response (authority, replaces);
call keep('adult_review_response');

-- How far what is done about a finding has come, and how what was learned reaches those who do the work. The latest counts.
create table adult_review_progress (
    authority   text        not null references authority,
    id          uuid        not null,
    finding_id  uuid        not null,
    became      text        not null check (became in ('under-way', 'done', 'stopped')),
    words       text        not null,
    learned     text,
    happened_on date        not null,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, finding_id, replaces),
    foreign key (authority, finding_id) references adult_review_finding,
    foreign key (authority, replaces) references adult_review_progress
);
create index adult_review_progress_replaces on adult_review_progress (authority, replaces);
call keep('adult_review_progress');

-- How a review ended: whether its report is published, and the short brief that is learned from.
create table adult_review_report (
    authority    text        not null references authority,
    id           uuid        not null,
    referral_id  uuid        not null,
    ended_on     date        not null,
    published    boolean     not null,
    published_on date,
    words        text        not null,
    brief        text,
    replaces     uuid,
    why          text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, referral_id, replaces),
    foreign key (authority, referral_id) references adult_review_referral,
    foreign key (authority, replaces) references adult_review_report,
    check ((replaces is null) = (why is null)),
    check (published = (published_on is not null))
);
create index adult_review_report_replaces on adult_review_report (authority, replaces);
call keep('adult_review_report');
