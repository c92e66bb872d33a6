-- Rounds, how they were closed, and answers can be put right by another row. Null in rows from before, so that their digests
-- stay.
--   stands_for  the first row of the round, whose id is the id of the round
--   replaces    the row that said it before
--   why         what was wrong with that, or what has changed
--   in_error    true where it should not be here
--   reopened    true where a round was closed by mistake: it tells nothing then, and takes answers again
alter table survey_round
    add stands_for uuid,
    add replaces   uuid,
    add why        text,
    add in_error   boolean,
    add unique (authority, replaces),
    add foreign key (authority, stands_for) references survey_round,
    add foreign key (authority, replaces) references survey_round,
    add check ((replaces is null) = (stands_for is null) and (replaces is null) = (why is null)),
    add check (in_error is null or in_error and replaces is not null);
create index survey_round_stands_for on survey_round (authority, stands_for);

alter table survey_closed
    drop constraint survey_closed_authority_round_id_key,
    alter column words drop not null,
    add replaces uuid,
    add why      text,
    add reopened boolean,
    add unique nulls not distinct (authority, round_id, replaces),
    add foreign key (authority, replaces) references survey_closed,
    add check (why is null or replaces is not null),
    add check (reopened is null or reopened and why is not null),
    add check ((words is null) = (reopened is not null));
create index survey_closed_replaces on survey_closed (authority, replaces);

alter table survey_answer
    add why      text,
    add in_error boolean,
    add check (why is null or replaces is not null),
    add check (in_error is null or in_error and why is not null);
