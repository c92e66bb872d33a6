-- Whether somebody can decide is about one decision. A note that was written because they said no names the entry by which
-- they did: an answer to what they were asked (consent), or that they asked to stop (asked_to_stop). Null where it is about
-- no refusal, or was written before this was asked.
alter table capacity_assessment add refusal_id uuid;
