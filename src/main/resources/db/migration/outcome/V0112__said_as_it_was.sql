-- What somebody wants may have been written down wrongly. It is recorded again as it should be, in a row that stands for the
-- first: its withdrawal, its category and how far it came about stay with it. Null in other
-- rows, so that the digests of rows from before stay.
alter table desired_outcome
    add stands_for uuid,
    add foreign key (authority, stands_for) references desired_outcome;
create index desired_outcome_stands_for on desired_outcome (authority, stands_for);
create index desired_outcome_by_what_it_stands_for on desired_outcome (authority, coalesce(stands_for, id));
