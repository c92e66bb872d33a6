-- Safeguarding Adults Reviews (Care Act 2014, section 44): when each ended, and how many of the people in it died or
-- survived serious harm.
create table adult_review (
    authority    text        not null references authority,
    id           uuid        not null,
    concluded_on date,
    died         integer     not null check (died >= 0),
    survived     integer     not null check (survived >= 0),
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id)
);
create index adult_review_by_date on adult_review (authority, concluded_on);
call keep('adult_review');
