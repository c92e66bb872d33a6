-- How many people live in the council's area, by groups, as a council enters it: beside those whom concerns and enquiries were about. What
-- was recorded last counts. A group that is not in it is not known.
--   groups  their codes
--   people  how many are in each, in the same order
--   source  who counted or estimated it
--   on_day  of which day
create table people_here (
    authority   text        not null references authority,
    id          uuid        not null,
    groups      text[]      not null,
    people      integer[]   not null,
    source      text        not null,
    on_day      date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    check (cardinality(groups) = cardinality(people) and cardinality(groups) > 0)
);
create index people_here_by_time on people_here (authority, recorded_at);
call keep('people_here');
