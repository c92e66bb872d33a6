-- What an analyst reads with a tool of their own: the views of `reporting`, for the council their login is of. The login
-- decides, and nothing that can be set in a session does. Names are for those who were allowed them.
do $$
begin
    if not exists (select from pg_roles where rolname = 'ownwords_analyst') then
        create role ownwords_analyst nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'ownwords_analyst_named') then
        create role ownwords_analyst_named nologin;
    end if;
end
$$;

-- The council of each analyst's login. Only the owner reads or writes it.
create table analyst_login (
    authority text not null references authority,
    login     text not null unique,
    primary key (authority, login)
);
call guard('analyst_login');
revoke select on analyst_login from ownwords_app;

create schema analysis;

create function analysis.authority() returns text language sql stable security definer
    set search_path = public, pg_temp
    return (select a.authority from analyst_login a where a.login = session_user);
comment on function analysis.authority() is 'The code of the council whose analyst has signed in.';

-- The views of `reporting` ask for the rights of whoever reads them, and an analyst has none to the tables beneath. So each
-- view here reads a function that has the owner's rights and gives the rows of one council.
create procedure analysis.open(v regclass, name text, readers name) language plpgsql as $$
begin
    execute format('create function analysis.%I() returns setof %s language sql stable security definer rows 10000
                        set search_path = public, pg_temp
                        begin atomic select v.* from %s v where v.authority = (select analysis.authority()); end',
                   name || '_rows', v, v);
    execute format('revoke execute on function analysis.%I() from public', name || '_rows');
    execute format('grant execute on function analysis.%I() to %I', name || '_rows', readers);
    execute format('create view analysis.%1$I as select * from analysis.%2$I()', name, name || '_rows');
    execute format('grant select on analysis.%I to %I', name, readers);
end
$$;
revoke execute on procedure analysis.open from public;

do $$
declare
    v record;
    c record;
begin
    for v in select oid, relname, obj_description(oid) as meaning
               from pg_class where relnamespace = 'reporting'::regnamespace and relkind = 'v' loop
        call analysis.open(v.oid, v.relname, 'ownwords_analyst');
        execute format('comment on view analysis.%I is %L', v.relname, v.meaning);
        for c in select attname, col_description(attrelid, attnum) as meaning
                   from pg_attribute where attrelid = v.oid and attnum > 0 loop
            execute format('comment on column analysis.%I.%I is %L', v.relname, c.attname, c.meaning);
        end loop;
    end loop;
end
$$;

create view named_person with (security_invoker = true) as
select p.authority, p.person_id, p.given_name, p.family_name, p.nhs_number from person_now p;
call analysis.open('named_person', 'person_name', 'ownwords_analyst_named');
comment on view analysis.person_name is 'Who people are. Only for an analyst who was allowed names.';
comment on column analysis.person_name.authority is 'The CASSR code of the council.';
comment on column analysis.person_name.person_id is 'Who it is, as in the other views.';
comment on column analysis.person_name.given_name is 'Their given name.';
comment on column analysis.person_name.family_name is 'Their family name.';
comment on column analysis.person_name.nhs_number is 'Ten digits, or null where it was not recorded.';

grant usage on schema analysis, reporting to ownwords_analyst;
revoke execute on function analysis.authority from public;
grant execute on function analysis.authority to ownwords_analyst;

-- Until now nobody but the application could sign in.
revoke execute on function recording_authorities, refuse_without_fact from public;
grant execute on function recording_authorities to ownwords_app;
