-- Null in rows from before these were asked, so that their digests stay.
--   who_id         the colleague who will do it, where `who` names one
--   goes_on_after  the enquiry after whose closing it goes on
alter table plan_item
    add who_id        text,
    add goes_on_after uuid;
