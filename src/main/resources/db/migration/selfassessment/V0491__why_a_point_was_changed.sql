-- Why what an organisation said at a point was changed, and why how another sees it was. Null in a first row, where something was only
-- added to what stood, and in rows from before, so that their digests stay.
alter table self_assessment_point
    add why text,
    add check (why is null or replaces is not null);
alter table self_assessment_moderation
    add why text,
    add check (why is null or replaces is not null);
