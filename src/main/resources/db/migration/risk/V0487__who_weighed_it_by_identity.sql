-- Who weighed it with the person, by their identity, where the name is that of one colleague alone or of whoever recorded it.
-- Null where nobody here is meant or more than one could be, and in rows from before, so that their digests stay.
alter table risk_weighing add weighed_by_id text;
