-- Null in rows from before these were asked, so that their digests stay.
--   who_id         the colleague who will do it, where `who` names one
--   safety         whether somebody may come to harm if it is not done
--   replaces       the step it stands in the place of
--   goes_on_after  the enquiry after whose closing it goes on
alter table next_step
    add who_id        text,
    add safety        boolean,
    add replaces      uuid,
    add goes_on_after uuid,
    add unique (authority, replaces),
    add foreign key (authority, replaces) references next_step,
    add foreign key (authority, goes_on_after) references enquiry;
create index next_step_goes_on_after on next_step (authority, goes_on_after);

-- Whether it was not done, because it is no longer needed: what_happened says why.
alter table next_step_done
    add not_needed boolean;
