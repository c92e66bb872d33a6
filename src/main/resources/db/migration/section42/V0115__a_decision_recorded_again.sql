-- A decision may have been recorded wrongly. It is recorded again as it was made, in a row that stands for the first: it
-- does not become the latest, and the enquiry that it called for stays with it. Null in other
-- rows, so that the digests of rows from before stay.
alter table section42_decision
    add stands_for uuid,
    add foreign key (authority, stands_for) references section42_decision;
create index section42_decision_stands_for on section42_decision (authority, stands_for);
create index section42_decision_by_what_it_stands_for on section42_decision (authority, coalesce(stands_for, id));
