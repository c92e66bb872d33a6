-- Everything that was ever recorded for a year, by the day it was recorded and what it is: one row a day and kind. Later corrections do not
-- change how the year grew.
--   council     the code of the council
--   begins      the moment the year begins, and ends the moment it has ended
--   first_day   the first day of the year, and last_day the last
-- and of what it gives:
--   kind        concern, the kind of an enquiry that was started, or that with ended- before it
--   brought_in  how many of the n another system sent
create or replace function counted_growth_of_year(council text, begins timestamptz, ends timestamptz, first_day date, last_day date)
returns table (day date, kind text, n bigint, brought_in bigint) language sql stable parallel safe
begin atomic
    select (recorded_at at time zone 'Europe/London')::date as day, g.kind, count(*) as n,
           count(*) filter (where g.brought_in) as brought_in
      from (select 'concern' as kind, c.recorded_at,
                   exists (select from origin o
                            where o.authority = c.authority and o.row_id = c.id and o.kind = 'concern')
                     as brought_in
              from concern c
             where c.authority = council and c.raised_at >= begins and c.raised_at < ends and c.stands_for is null
             union all
            select e.kind, e.recorded_at, e.received
              from enquiry e
             where e.authority = council and e.started_on between first_day and last_day
             union all
            select 'ended-' || e.kind, s.recorded_at, false
              from conclusion c
              join sign_off s on s.authority = c.authority and s.conclusion_id = c.id and s.agreed
              join enquiry e on e.authority = c.authority and e.id = c.enquiry_id
             where c.authority = council and c.concluded_on between first_day and last_day
             union all
            select 'ended-' || e.kind, r.recorded_at, true
              from received_ending r
              join enquiry e on e.authority = r.authority and e.id = r.enquiry_id
             where r.authority = council and r.concluded_on between first_day and last_day) g
     group by 1, 2;
end;
