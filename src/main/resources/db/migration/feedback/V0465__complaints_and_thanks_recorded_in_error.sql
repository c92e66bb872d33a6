-- A complaint or thanks that should not be here at all, such as one that was recorded twice, is recorded once more as it is, by a
-- row that says so and why. It is null in every other row, so that their digests stay.
alter table remark
    add in_error boolean check (in_error),
    add check (in_error is null or replaces is not null);
