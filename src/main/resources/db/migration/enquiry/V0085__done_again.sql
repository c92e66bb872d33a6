-- A concern has one enquiry of ours, and a step is done or replaced once. Where that was recorded in error, the next stands
-- instead of it. Null in other rows, so that the digests of rows from before stay.
alter table enquiry
    add instead_of uuid,
    add foreign key (authority, instead_of) references enquiry;
drop index one_enquiry_of_a_concern;
create unique index one_enquiry_of_a_concern on enquiry (authority, concern_id, instead_of) nulls not distinct
    where not received;
create index enquiry_instead_of on enquiry (authority, instead_of);

alter table next_step
    add instead_of uuid,
    add foreign key (authority, instead_of) references next_step,
    drop constraint next_step_authority_replaces_key;
create unique index one_step_in_place_of_another on next_step (authority, replaces, coalesce(instead_of, replaces));
create index next_step_instead_of on next_step (authority, instead_of);

alter table next_step_done
    add instead_of uuid,
    add foreign key (authority, instead_of) references next_step_done,
    drop constraint next_step_done_authority_next_step_id_key;
create unique index one_end_of_a_step on next_step_done (authority, next_step_id, instead_of) nulls not distinct;
create index next_step_done_instead_of on next_step_done (authority, instead_of);
