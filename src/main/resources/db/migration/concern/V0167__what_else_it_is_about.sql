-- What else a concern is about that many people meet, such as a scam, so that it can be prevented. Null where nothing was ticked, and
-- in rows from before, so that their digests stay.
alter table concern add themes text[] check (cardinality(themes) > 0);
