-- The councils that have people here: for work that is done for each in turn, before any is named.
create function councils_here() returns table (authority text) language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select distinct p.authority from practitioner p;
end;
revoke execute on function councils_here from public;
grant execute on function councils_here to ownwords_app;
