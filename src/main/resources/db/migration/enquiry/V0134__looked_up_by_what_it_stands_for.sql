-- Under row-level security PostgreSQL looks nothing up in an index by coalesce, which it does not know to be silent.
drop index next_step_by_what_it_stands_for;
create index next_step_by_what_it_stands_for
    on next_step (authority, (case when stands_for is null then id else stands_for end));
