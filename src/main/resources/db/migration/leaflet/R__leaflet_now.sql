-- What was recorded last of each leaflet and of each pack, and what stands of what was given. A column that is added to a table is
-- added here, at the end.
create or replace view leaflet_now with (security_invoker = true) as
select l.authority, l.id, l.leaflet_id, l.title, l.about, l.audience, l.owner, l.look_on, l.until_day, l.why
  from leaflet l
 where not exists (select from leaflet b where b.authority = l.authority and b.replaces = l.id);
grant select on leaflet_now to ownwords_app;

create or replace view leaflet_pack_now with (security_invoker = true) as
select p.authority, p.id, p.pack_id, p.title, p.audience, p.leaflets, p.until_day, p.why
  from leaflet_pack p
 where not exists (select from leaflet_pack b where b.authority = p.authority and b.replaces = p.id);
grant select on leaflet_pack_now to ownwords_app;

-- What was recorded again has the id of the first, in whose place it stands.
create or replace view leaflet_given_stands with (security_invoker = true) as
select g.authority, case when g.stands_for is null then g.id else g.stands_for end as id, g.case_id, g.versions, g.other, g.whom, g.how,
       g.by_whom, g.said, g.given_on, g.stands_for, g.recorded_at, g.recorded_by,
       coalesce(first.recorded_at, g.recorded_at) as first_recorded_at
  from leaflet_given g
  left join leaflet_given first on first.authority = g.authority and first.id = g.stands_for
 where not exists (select from correction x
                    where x.authority = g.authority and x.row_table = 'leaflet_given' and x.row_id = g.id);
grant select on leaflet_given_stands to ownwords_app;
