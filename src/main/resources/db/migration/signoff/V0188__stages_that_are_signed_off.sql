-- What a colleague says of a stage of the work: why they agree and what was personal about it, or what to look at again, where
-- nothing is said of what was personal. The latest for a row counts.
--   row_table, row_id  the entry by which the stage was recorded, called what the page called it, and done by whom
create table episode_sign_off (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    row_table   text        not null,
    row_id      uuid        not null,
    called      text        not null,
    done_by     text        not null,
    why         text        not null,
    personal    text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    check (recorded_by <> done_by)
);
create index episode_sign_off_of_case on episode_sign_off (authority, case_id, row_id);
call keep('episode_sign_off');
