-- A review may have been recorded wrongly. It is recorded again as it should be, in a row that stands for the first: it
-- does not become the latest, and what a closing said of the next review stays with it. Null in other
-- rows, so that the digests of rows from before stay.
alter table review
    add stands_for uuid,
    add foreign key (authority, stands_for) references review;
create index review_stands_for on review (authority, stands_for);
create index review_by_what_it_stands_for on review (authority, coalesce(stands_for, id));
