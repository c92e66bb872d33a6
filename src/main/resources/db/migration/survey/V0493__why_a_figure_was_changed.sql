-- Why a figure of a survey elsewhere was changed, or should not be here. Null in a first row, and in rows from before, so that their
-- digests stay.
--   in_error  true where it should not be here
alter table survey_figure
    add why      text,
    add in_error boolean check (in_error),
    add check (why is null or replaces is not null),
    add check (in_error is null or why is not null);
