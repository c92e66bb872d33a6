-- A ZIP is checked before it is brought in: a run of its own kind, which brings in nothing.
alter table run drop constraint run_kind_check;
alter table run add constraint run_kind_check check (kind in ('in', 'out', 'check'));

-- People whom no concern names are neither taken nor set aside. What else there is to say is in sentences.
alter table run_file add left_out bigint not null default 0;
alter table run_ended add told text[] not null default '{}';

-- Why rows of a file were set aside, or are to be looked at though they were taken: how many, and the first lines. Never
-- what is in a row.
create table run_reason (
    authority text     not null,
    run_id    uuid     not null,
    file      text     not null,
    why       text     not null,
    kind      text     not null check (kind in ('set-aside', 'flagged')),
    rows      bigint   not null,
    lines     bigint[] not null,
    primary key (authority, run_id, file, why),
    foreign key (authority, run_id, file) references run_file
);
call guard_append_only('run_reason');
