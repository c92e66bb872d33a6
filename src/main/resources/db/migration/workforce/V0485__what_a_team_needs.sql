-- A team as a whole may need to learn something: its code. Null in rows from before, so that their digests stay.
alter table learning_need
    add team text,
    add check (team is null or (role is null and person is null));
