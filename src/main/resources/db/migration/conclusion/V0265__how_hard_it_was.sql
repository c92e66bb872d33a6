-- How hard a thing was to bring about, and what made it so. Asking for much is no fault, and part of something hard is no failure. Null
-- where it was not said, and in rows from before, so that their digests stay.
alter table conclusion_outcome
    add how_hard  text check (how_hard in ('easy', 'some', 'hard', 'out-of-reach')),
    add hard_why  text,
    add check (how_hard is not null or hard_why is null);
