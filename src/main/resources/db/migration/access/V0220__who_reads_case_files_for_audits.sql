-- Whether somebody reads case files for audits, as part of their post. Null where they do not, so that no digest of a post
-- from before changes.
alter table post
    add column may_audit boolean,
    add check (may_audit is null or may_audit and may_decide is not null);

-- The function gives whole rows of the table, and has to know the new column.
drop function practitioner_signing_in;
create function practitioner_signing_in(wanted text) returns setof post language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select distinct on (o.authority, o.actor) o.*
      from practitioner p
      join post o on o.authority = p.authority and o.actor = p.id
     where p.username = wanted and o.from_day <= (now() at time zone 'Europe/London')::date
     order by o.authority, o.actor, o.recorded_at desc, o.id;
end;
revoke execute on function practitioner_signing_in from public;
grant execute on function practitioner_signing_in to ownwords_app;
