-- What the cells of a return count, one at a time. Read after the views of `reporting`: the names of such files are read in the order of the
-- alphabet. Each function is one question, and PostgreSQL puts it into the question that calls it. What belongs to a row is looked up by its
-- key: `offset 0` keeps each of these apart.
--
-- The arguments mean the same in all of them:
--   council    the code of the council
--   begins     the moment the year of the return begins, and ends the moment it has ended
--   first_day  the first day of that year, and last_day the last
-- and so do some of the columns:
--   kind         the enquiry type of the table: concern, or the kind of the enquiry
--   case_number  as people use it on the telephone
-- Where it is not known which age, gender, ethnicity or support reason, it is not-known, as the tables say it.

-- SG1: each concern that was raised in the year, and each enquiry that was started in it, with the person: one row each.
--   id  of the concern or the enquiry
create or replace function started_behind_cells(council text, begins timestamptz, ends timestamptz, first_day date, last_day date)
returns table (kind text, id uuid, case_id uuid, case_number bigint, person_id uuid, age text, gender text, ethnicity text,
               support_reason text, health text[])
language sql stable parallel safe
begin atomic
    select s.kind, s.id, s.case_id, f.case_number, s.person_id,
           coalesce(reporting.age_band(p.date_of_birth, p.date_of_death, last_day), 'not-known') as age,
           coalesce(p.gender, 'not-known') as gender, coalesce(p.ethnicity, 'not-known') as ethnicity,
           coalesce(s.support_reason, 'not-known') as support_reason, s.health
      from (select 'concern' as kind, c.concern_id as id, c.case_id, c.person_id, c.support_reason, c.health
              from reporting.concern c
             where c.authority = council and c.raised_at >= begins and c.raised_at < ends
             union all
            select e.kind, e.enquiry_id, e.case_id, e.person_id, e.support_reason, e.health
              from reporting.enquiry e
             where e.authority = council and e.started_on between first_day and last_day) s
      left join lateral (select i.* from reporting.person i
                          where i.authority = council and i.person_id = s.person_id offset 0) p on true
      join reporting.case_file f on f.authority = council and f.case_id = s.case_id;
end;

-- SG2: the risks of each enquiry that ended in the year: one row a risk.
create or replace function risks_behind_cells(council text, first_day date, last_day date)
returns table (kind text, enquiry_id uuid, case_id uuid, case_number bigint, abuse_type text, location text, source text, assessment text,
               risk_outcome text)
language sql stable parallel safe
begin atomic
    select s.kind, s.enquiry_id, s.case_id, f.case_number, k.abuse_type, k.location, k.source, k.assessment, k.risk_outcome
      from reporting.ending n
      join lateral (select i.* from reporting.enquiry i
                     where i.authority = n.authority and i.enquiry_id = n.enquiry_id offset 0) s on true
      join lateral (select i.* from reporting.risk i
                     where i.authority = n.authority and i.enquiry_id = n.enquiry_id offset 0) k on true
      join reporting.case_file f on f.authority = council and f.case_id = s.case_id
     where n.authority = council and n.concluded_on between first_day and last_day;
end;

-- SG3 and SG4: each enquiry that ended in the year, with the person: one row an enquiry.
--   supported  whether an advocate, family or a friend supported the person; null where it is not known
create or replace function endings_behind_cells(council text, first_day date, last_day date)
returns table (kind text, enquiry_id uuid, case_id uuid, case_number bigint, age text, lacked_capacity text, supported boolean,
               asked_about_outcomes text, came_about text)
language sql stable parallel safe
begin atomic
    select s.kind, s.enquiry_id, s.case_id, f.case_number,
           coalesce(reporting.age_band(p.date_of_birth, p.date_of_death, last_day), 'not-known') as age,
           n.lacked_capacity, n.supported_by in ('advocate', 'family-or-friend') as supported, n.asked_about_outcomes, n.came_about
      from reporting.ending n
      join lateral (select i.* from reporting.enquiry i
                     where i.authority = n.authority and i.enquiry_id = n.enquiry_id offset 0) s on true
      left join lateral (select i.* from reporting.person i
                          where i.authority = council and i.person_id = s.person_id offset 0) p on true
      join reporting.case_file f on f.authority = council and f.case_id = s.case_id
     where n.authority = council and n.concluded_on between first_day and last_day;
end;

-- Why what people wanted did not come about in full: each reason once a case.
--   enquiries  of which enquiries
create or replace function reasons_behind_cells(council text, enquiries uuid[])
returns table (case_id uuid, reason text) language sql stable parallel safe
begin atomic
    select distinct e.case_id, reason
      from reporting.wish w
      join reporting.enquiry e on e.authority = w.authority and e.enquiry_id = w.enquiry_id
     cross join unnest(w.reasons) as reason
     where w.authority = council and w.enquiry_id = any (enquiries) and w.came_about <> 'fully';
end;
