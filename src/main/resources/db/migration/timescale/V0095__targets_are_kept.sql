-- How long a stage is meant to take here, from a day on: part of the record and of its proof. Each change is a row. For work
-- that starts on a day, the target with the latest day not after it counts; of two for one day, the one recorded last.
-- Without working days there is no target from that day. The rows of one stage replace each other in a line.
create table target (
    authority    text        not null references authority,
    id           uuid        not null,
    stage        text        not null,
    working_days integer     check (working_days between 0 and 999),
    from_day     date        not null,
    why          text        not null,
    replaces     uuid,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, stage, replaces),
    foreign key (authority, replaces) references target
);
create index target_of_stage on target (authority, stage, from_day, recorded_at);
create index target_replaced on target (authority, replaces);
call keep('target');

-- The chain of all that a council sets for itself. It follows from the code of the council as in access.Settings: the MD5 of
-- "990/settings" as a UUID of version 3.
create function pg_temp.settings_chain(a text) returns uuid language sql immutable
    return overlay(overlay(md5(a || '/settings') placing '3' from 13)
                   placing to_hex((('x' || substr(md5(a || '/settings'), 17, 1))::bit(4)::int & 3) | 8) from 17)::uuid;

create temporary table old_target on commit drop as
select t.*, gen_random_uuid() as id, row_number() over (partition by t.authority, t.stage order by t.effective_from) as place,
       coalesce((select o.name from post o where o.authority = t.authority and o.actor = t.owner
                  order by o.recorded_at desc limit 1), t.owner) as owner_name
  from timescale t;
insert into target
select t.authority, t.id, t.stage, t.working_days, t.effective_from,
       'As it stood when changes of targets began to be kept. Responsible for it was ' || t.owner_name,
       (select b.id from old_target b where b.authority = t.authority and b.stage = t.stage and b.place = t.place - 1),
       transaction_timestamp(), 'set-up'
  from old_target t;
create temporary table new_fact on commit drop as
select t.authority, pg_temp.settings_chain(t.authority) as chain_id, row_number() over (order by t.authority, t.stage, t.place) as seq,
       'TargetSet' as kind, 'target' as row_table, t.id as row_id, transaction_timestamp() as happened_at,
       row_digest('target', t.authority, t.id) as row_digest
  from old_target t;
call append_facts(transaction_timestamp(), 'set-up');
drop table new_fact;
drop table old_target;

drop table timescale;
