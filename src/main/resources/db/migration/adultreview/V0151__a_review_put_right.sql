-- A Safeguarding Adults Review may have been recorded wrongly. Another row replaces it: with what it should have said, or
-- with that it should not be here at all. Null in rows from before, so that their digests stay.
--   stands_for  the first row of the review, whose id is the id of the review
--   replaces    the row that it was recorded in before
--   why         what was wrong with that
--   in_error    true where it should not be here; it has no numbers then, and does not count
alter table adult_review
    add stands_for uuid,
    add replaces   uuid,
    add why        text,
    add in_error   boolean,
    add unique (authority, replaces),
    add foreign key (authority, stands_for) references adult_review,
    add foreign key (authority, replaces) references adult_review,
    add check ((replaces is null) = (stands_for is null) and (replaces is null) = (why is null)),
    add check (in_error is null or in_error and replaces is not null and concluded_on is null and died = 0 and survived = 0);
create index adult_review_stands_for on adult_review (authority, stands_for);
create index adult_review_by_what_it_stands_for
    on adult_review (authority, (case when stands_for is null then id else stands_for end));
