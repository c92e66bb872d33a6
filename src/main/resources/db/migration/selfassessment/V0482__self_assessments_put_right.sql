-- A self-assessment may have been begun for the wrong organisation or year. Another row says which it is of, or that it should
-- not be here. What was said in it stays with it. Null in rows from before, so that their digests stay. Only one that stands is
-- of the same organisation, framework and year: the door sees to it, since a row that was put right stays.
--   stands_for  the first row of it, whose id is its id
--   replaces    the row that said it before
--   why         what was wrong with that
--   in_error    true where it should not be here
alter table self_assessment
    drop constraint self_assessment_authority_framework_organisation_id_year_key,
    add stands_for uuid,
    add replaces   uuid,
    add why        text,
    add in_error   boolean,
    add unique (authority, replaces),
    add foreign key (authority, stands_for) references self_assessment,
    add foreign key (authority, replaces) references self_assessment,
    add check ((replaces is null) = (stands_for is null) and (replaces is null) = (why is null)),
    add check (in_error is null or in_error and replaces is not null);
create index self_assessment_stands_for on self_assessment (authority, stands_for);
create index self_assessment_of on self_assessment (authority, framework, organisation_id, year);
