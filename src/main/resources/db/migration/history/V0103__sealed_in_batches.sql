-- The tables that grow by too many rows for a fact each, such as the log of looks. Their rows are numbered as they are
-- added and proved in batches: a row of `batch`, which has its fact, keeps the digest of all rows of a council from one
-- number to another. Where several may add rows at once, nobody adds any while a batch is closed.
create table batched (
    row_table   text    primary key,
    numbered_by text    not null,
    by_several  boolean not null
);
grant select on batched to ownwords_app;

create table batch (
    authority   text        not null,
    id          uuid        not null,
    row_table   text        not null,
    numbered_by text        not null,
    first       bigint      not null,
    last        bigint      not null,
    rows        bigint      not null,
    digest      bytea       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, row_table, last),
    check (first <= last)
);
call keep('batch');

-- Rows of t are proved in batches.
create procedure seal_in_batches(t regclass, numbered_by text, by_several boolean) language sql as $$
    insert into batched values (t::text, numbered_by, by_several);
$$;

-- Closes a batch of the rows of t that are in none yet, and says how many they are. The digest is of the digests of the
-- rows, each worked out as that of a row with a fact.
create function close_batch(a text, t text, closed timestamptz, closed_by text) returns bigint language plpgsql
    security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
    how batched;
    b   batch;
begin
    if a is distinct from current_authority() then
        raise exception 'a batch is closed for the current authority only';
    end if;
    select * into strict how from batched where row_table = t;
    perform pg_advisory_xact_lock(hashtextextended('batch ' || t || ' ' || a, 0));
    if how.by_several then
        -- A row that has its number and is not committed yet would come into a batch that is closed.
        execute format('lock table %I in share mode', t);
    end if;
    select coalesce(max(last), 0) + 1 into b.first from batch where authority = a and row_table = t;
    execute format('select max(r.%2$I), count(*),
                           sha256(string_agg(sha256(convert_to(jsonb_strip_nulls(to_jsonb(r))::text, ''UTF8'')), ''''::bytea
                                             order by r.%2$I))
                      from %1$I r where r.authority = $1 and r.%2$I >= $2', t, how.numbered_by)
       into b.last, b.rows, b.digest using a, b.first;
    if b.rows > 0 then
        b.id := gen_random_uuid();
        insert into batch values (a, b.id, t, how.numbered_by, b.first, b.last, b.rows, b.digest, closed, closed_by);
        perform append_fact(a, md5(t || ' of ' || a)::uuid, 'BatchClosed', 'batch', b.id, closed, closed, closed_by);
    end if;
    return b.rows;
end
$$;
revoke execute on function close_batch from public;
grant execute on function close_batch to ownwords_app;
