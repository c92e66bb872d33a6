-- An item is changed or ends once. Where that was recorded in error, the next stands instead of it. Null in other rows, so
-- that the digests of rows from before stay.
alter table plan_item
    add instead_of uuid,
    add foreign key (authority, instead_of) references plan_item,
    drop constraint plan_item_authority_replaces_key;
create unique index one_change_of_an_item on plan_item (authority, replaces, coalesce(instead_of, replaces));
create index plan_item_instead_of on plan_item (authority, instead_of);

alter table plan_item_ended
    add instead_of uuid,
    add foreign key (authority, instead_of) references plan_item_ended,
    drop constraint plan_item_ended_authority_plan_item_id_key;
create unique index one_end_of_an_item on plan_item_ended (authority, plan_item_id, instead_of) nulls not distinct;
create index plan_item_ended_instead_of on plan_item_ended (authority, instead_of);
