-- How the person says they are in themselves when an enquiry ends, beside whether they feel safer. Null where it was not asked, and in
-- rows from before, so that their digests stay.
alter table conclusion add wellbeing text check (wellbeing in ('better', 'same', 'worse'));
