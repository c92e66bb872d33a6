-- Each view of `reporting`, and the names, as an analyst's own login reads them (analysis.open says how). A view that is
-- new, or has got a column or another comment, is opened anew; the others are left alone.
do $$
declare
    v record;
    c record;
begin
    perform pg_advisory_xact_lock(hashtextextended('analysis', 0));
    for v in
        with told as (
            select k.oid, k.relnamespace::regnamespace::text as schema, k.relname,
                   obj_description(k.oid, 'pg_class') as meaning,
                   array(select a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                                || coalesce(' ' || col_description(a.attrelid, a.attnum), '')
                           from pg_attribute a
                          where a.attrelid = k.oid and a.attnum > 0 and not a.attisdropped
                          order by a.attnum) as columns
              from pg_class k
             where k.relnamespace in (to_regnamespace('reporting'), to_regnamespace('analysis')) and k.relkind = 'v'
        )
        select r.oid, r.relname, r.meaning
          from told r
          left join told a on a.schema = 'analysis' and a.relname = r.relname
         where r.schema = 'reporting' and to_regnamespace('analysis') is not null
           and (a.columns, a.meaning) is distinct from (r.columns, r.meaning)
    loop
        execute format('drop view if exists analysis.%I', v.relname);
        execute format('drop function if exists analysis.%I', v.relname || '_rows');
        call analysis.open(v.oid, v.relname, 'ownwords_analyst');
        execute format('comment on view analysis.%I is %L', v.relname, v.meaning);
        for c in select attname, col_description(attrelid, attnum) as meaning
                   from pg_attribute where attrelid = v.oid and attnum > 0 loop
            execute format('comment on column analysis.%I.%I is %L', v.relname, c.attname, c.meaning);
        end loop;
    end loop;
end
$$;
