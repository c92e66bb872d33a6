-- What a concern says may have been recorded wrongly. It is recorded again as it should be, in a row that stands for the
-- first: what was decided and done because of it stays with it. Null in other rows, so that the digests of rows from before
-- stay.
alter table concern
    add stands_for uuid,
    add foreign key (authority, stands_for) references concern;
create index concern_stands_for on concern (authority, stands_for);
create index concern_by_what_it_stands_for on concern (authority, coalesce(stands_for, id));
