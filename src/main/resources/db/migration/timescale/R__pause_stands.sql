-- What stands of pauses: everything that was not recorded in error. A column that is added to a table is
-- added here, at the end.
--
-- A pause that was recorded again has the id of the first, in whose place it stands.
create or replace view pause_stands with (security_invoker = true) as
select p.authority, case when p.stands_for is null then p.id else p.stands_for end as id, p.case_id, p.reason, p.why, p.from_date, p.until_date,
       p.supported_by, p.recorded_at,
       p.recorded_by, p.stops,
       p.stands_for, coalesce(first.recorded_at, p.recorded_at) as first_recorded_at
  from pause p
  left join pause first on first.authority = p.authority and first.id = p.stands_for
 where not exists (select from correction x
                    where x.authority = p.authority and x.row_table = 'pause' and x.row_id = p.id);
grant select on pause_stands to ownwords_app;

create or replace view resumption_stands with (security_invoker = true) as
select r.authority, r.id, r.case_id, r.pause_id, r.resumed_on, r.why, r.recorded_at, r.recorded_by, r.instead_of
  from resumption r
 where not exists (select from correction x
                    where x.authority = r.authority and x.row_table = 'resumption' and x.row_id = r.id);
grant select on resumption_stands to ownwords_app;

create or replace view departure_stands with (security_invoker = true) as
select t.authority, case when t.stands_for is null then t.id else t.stands_for end as id, t.case_id, t.from_what, t.reason, t.instead,
       t.why, t.supported_by, t.departed_on,
       t.stands_for, t.recorded_at, t.recorded_by, coalesce(first.recorded_at, t.recorded_at) as first_recorded_at
  from departure t
  left join departure first on first.authority = t.authority and first.id = t.stands_for
 where not exists (select from correction x
                    where x.authority = t.authority and x.row_table = 'departure' and x.row_id = t.id);
grant select on departure_stands to ownwords_app;
