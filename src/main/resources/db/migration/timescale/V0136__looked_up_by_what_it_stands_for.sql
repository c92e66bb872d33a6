-- Under row-level security PostgreSQL looks nothing up in an index by coalesce, which it does not know to be silent.
drop index pause_by_what_it_stands_for;
create index pause_by_what_it_stands_for
    on pause (authority, (case when stands_for is null then id else stands_for end));
