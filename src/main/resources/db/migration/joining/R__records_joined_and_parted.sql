-- What the timeline tells of records that were joined or parted, and of cases that were moved: one row an event, from the day the case was
-- opened. Read after who is who now: the names of such files are read in the order of the alphabet. It is one question, and PostgreSQL puts it
-- into the question that calls it.
--   of_chain  the person or the case whose timeline it is
-- and of what it gives:
--   kind      joined, parted, moved where it is the case that was, gone where a case was moved away from this record, or come
--   number    of the case that was moved
--   one       the name of the record that was joined or parted, or that the case was recorded on before
--   other     the name of the record it was joined into or parted from, or that the case was moved to
create or replace function told_of_joining(of_chain uuid)
returns table (kind text, id uuid, number bigint, why text, recorded_at timestamptz, recorded_by text, one text, other text)
language sql stable parallel safe
begin atomic
    -- The record the chain is of, or every record that stands as the person of its case.
    with whose as materialized (
        select of_chain as person_id, '-infinity'::timestamptz as since
        union
        select c.person_id, f.recorded_at
          from case_about c
          join case_file f on f.authority = c.authority and f.id = c.case_id
         where c.case_id = of_chain
        union
        select s.person_id, f.recorded_at
          from case_file f
          join person_records s
            on s.authority = f.authority
           and s.stands_as = (select c.person_id from case_about c where c.case_id = of_chain)
         where f.id = of_chain
    ), touches as materialized (
        select w.since, j.*
          from whose w
         cross join lateral (select j.* from person_joined j where j.person_id = w.person_id
                             union all
                             select j.* from person_joined j where j.into_id = w.person_id) j
    ), happened as (
        select distinct 'joined' as kind, j.authority, j.id, j.person_id as one, j.into_id as other,
               null::bigint as number, j.why, j.recorded_at, j.recorded_by
          from touches j
         where j.since < j.recorded_at
        union all
        select distinct 'parted', p.authority, p.id, j.person_id, j.into_id, null::bigint, p.why, p.recorded_at,
               p.recorded_by
          from touches j
          join person_parted p on p.authority = j.authority and p.joined_id = j.id
         where j.since < p.recorded_at
        union all
        select case when m.case_id = of_chain then 'moved' when m.from_id = of_chain then 'gone' else 'come' end,
               m.authority, m.id, m.from_id, m.to_id, f.number, m.why, m.recorded_at, m.recorded_by
          from case_moved m
          join case_file f on f.authority = m.authority and f.id = m.case_id
         where m.case_id = of_chain or m.from_id = of_chain or m.to_id = of_chain
    )
    select h.kind, h.id, h.number, h.why, h.recorded_at, h.recorded_by,
           one.given_name || ' ' || one.family_name as one, other.given_name || ' ' || other.family_name as other
      from happened h
      join person_now one on one.authority = h.authority and one.person_id = h.one
      join person_now other on other.authority = h.authority and other.person_id = h.other;
end;
