-- How often each council has recorded. The rows of a council together tell its record from every other state of it, as
-- whoever reads them in one transaction with it: who counted something keeps them beside the count, and knows by comparing
-- whether it still holds. Each row belongs to one of those who record at the same moment; to whom says nothing.
create table record_version (
    authority text   not null,
    part      uuid   not null,
    recorded  bigint not null,
    primary key (authority, part)
) with (fillfactor = 20);
call guard('record_version');

-- Counts in a part that nobody else is counting in, so that two who record never wait for each other here. Whoever finds
-- all of them taken begins another; so does a transaction that sees the record as at its beginning, because it may not
-- change what somebody else has changed since.
create function count_recording(a text) returns void language plpgsql as $$
begin
    if current_setting('transaction_isolation') = 'read committed' then
        update record_version v
           set recorded = v.recorded + 1
         where v.authority = a
           and v.part = (select free.part from record_version free where free.authority = a limit 1
                            for update skip locked);
        if found then
            return;
        end if;
    end if;
    insert into record_version values (a, gen_random_uuid(), 1);
end
$$;
revoke execute on function count_recording from public;

-- As before; and every fact makes it another record.
create or replace function append_fact(a text, chain uuid, kind text, row_table text, row_id uuid,
                                       happened timestamptz, recorded timestamptz, recorded_by text)
    returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    digest bytea;
    f      fact;
begin
    if a is distinct from current_authority() then
        raise exception 'a fact is recorded for the current authority only';
    end if;
    digest := row_digest(row_table, a, row_id);
    if digest is null then
        raise exception 'no row % in % to record', row_id, row_table;
    end if;
    f := (a, chain, 1, kind, row_table, row_id, happened, recorded, recorded_by, digest, null);
    insert into chain as c values (a, chain, 1, fact_hash('\x', f))
        on conflict (authority, id) do update
       set length = c.length + 1,
           head   = fact_hash(c.head, (a, chain, c.length + 1, kind, row_table, row_id, happened, recorded,
                                       recorded_by, digest, null))
        returning c.length, c.head into f.position, f.hash;
    insert into fact select f.*;
    perform count_recording(a);
    return f.position;
end
$$;

-- As before; and all that is brought in together makes it another record.
create or replace procedure append_facts(recorded timestamptz, recorded_by text) language plpgsql as $$
begin
    create temporary table new_chain on commit drop as
    select distinct n.authority, n.chain_id from new_fact n;
    perform from chain c join new_chain n on n.authority = c.authority and n.chain_id = c.id for update of c;
    -- Both windows go by one order, so that the facts are sorted once.
    insert into fact
    select p.authority, p.chain_id, p.position, p.kind, p.row_table, p.row_id, p.happened_at, recorded, recorded_by,
           p.row_digest,
           running_hash(
               fact_content(p.authority, p.chain_id, p.position, p.kind, p.row_table, p.row_id, p.happened_at,
                            recorded, recorded_by, p.row_digest),
               p.head)
               over (partition by p.chain_id, p.authority order by p.seq, p.happened_at, p.row_id)
      from (select n.*, coalesce(c.head, '\x') as head,
                   coalesce(c.length, 0) + row_number() over (partition by n.chain_id, n.authority
                                                              order by n.seq, n.happened_at, n.row_id) as position
              from new_fact n
              left join chain c on c.authority = n.authority and c.id = n.chain_id) p;
    insert into chain as c
    select n.authority, n.chain_id, f.position, f.hash
      from new_chain n
     cross join lateral (select f.position, f.hash from fact f
                          where f.authority = n.authority and f.chain_id = n.chain_id
                          order by f.position desc limit 1) f
        on conflict (authority, id) do update set length = excluded.length, head = excluded.head;
    perform count_recording(n.authority) from (select distinct c.authority from new_chain c) n;
    drop table new_chain;
end
$$;
