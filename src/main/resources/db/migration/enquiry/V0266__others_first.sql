-- Whether others were spoken with about it before the person was, and why. The person is spoken with first. Null where it was not
-- said, and in rows from before, so that their digests stay.
alter table conversation
    add others_first     boolean,
    add others_first_why text,
    add check ((others_first is true) = (others_first_why is not null));
