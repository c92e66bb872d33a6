-- Which colleagues came to a forum or clinic, by their identities. Null where nobody was named, and in rows from before, so that
-- their digests stay.
alter table practice_forum add came text[];
