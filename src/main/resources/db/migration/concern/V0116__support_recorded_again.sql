-- What somebody needs support with may have been recorded wrongly. It is recorded again in a row that stands for the first,
-- so that it does not become the latest. Null in other
-- rows, so that the digests of rows from before stay.
alter table concern_support
    add stands_for uuid,
    add foreign key (authority, stands_for) references concern_support;
create index concern_support_stands_for on concern_support (authority, stands_for);
