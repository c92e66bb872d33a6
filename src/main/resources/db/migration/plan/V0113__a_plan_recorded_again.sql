-- An item of the plan may have been recorded wrongly. It is recorded again as it should be, in a row that stands for the
-- first: what became of it stays with it. Null in other
-- rows, so that the digests of rows from before stay.
alter table plan_item
    add stands_for uuid,
    add foreign key (authority, stands_for) references plan_item;
create index plan_item_stands_for on plan_item (authority, stands_for);
create index plan_item_by_what_it_stands_for on plan_item (authority, coalesce(stands_for, id));
