-- Who decided, by their identity, where the name is that of one colleague alone or of whoever recorded the decision. Null where
-- nobody here is meant or more than one could be, and in rows from before, so that their digests stay.
alter table section42_decision add decided_by_id text;
