-- A clock is started again once. Where that was recorded in error, the next resumption stands instead of it. Null in other
-- rows, so that the digests of rows from before stay.
alter table resumption
    add instead_of uuid,
    add foreign key (authority, instead_of) references resumption,
    drop constraint resumption_authority_pause_id_key;
create unique index one_resumption_of_a_pause on resumption (authority, pause_id, instead_of) nulls not distinct;
create index resumption_instead_of on resumption (authority, instead_of);
