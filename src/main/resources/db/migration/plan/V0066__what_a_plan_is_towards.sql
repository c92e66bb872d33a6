create index plan_item_towards on plan_item (authority, towards);
