-- Whether somebody may ask them again, about a year after the enquiry ended, how it has been since. Null where they were not asked
-- that, and in rows from before, so that their digests stay.
alter table feedback_offer
    add again_after_year boolean,
    add check (answer = 'yes' or again_after_year is null);
