-- Somebody who does something themselves may be prepared for it: what they want to get out of it, how they begin, and what they do
-- if it goes otherwise. Null in other rows, and in those from before, so that their digests stay.
alter table plan_item_progress
    drop constraint plan_item_progress_step_check,
    drop constraint plan_item_progress_check,
    add hopes  text,
    add begins text,
    add if_not text,
    add check (step in ('handed-on', 'taken-on', 'declined', 'not-done', 'prepared')),
    add check (partner is not null or step in ('not-done', 'prepared')),
    add check ((step = 'prepared') = (num_nonnulls(hopes, begins, if_not) > 0));
