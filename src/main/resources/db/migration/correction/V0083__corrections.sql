-- An entry of a case that was recorded in error. Its row stays as it was written and can be read; it does not count any more.
-- What cannot stand without it falls with it: each such row has a correction of its own, which names the first in with_id.
-- replaced_by is the row that was recorded instead, as it should have been.
create table correction (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    row_table   text        not null,
    row_id      uuid        not null,
    with_id     uuid,
    replaced_by uuid,
    why         text        not null check (why <> ''),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, row_table, row_id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, row_table, row_id) references fact (authority, row_table, row_id),
    foreign key (authority, with_id) references correction
);
create index correction_of_case on correction (authority, case_id);
create index correction_with on correction (authority, with_id);
call keep('correction');
