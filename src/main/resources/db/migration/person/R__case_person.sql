-- Whose is what. Nothing else reads case_file.person_id, which is only who was thought of when the case was opened.
-- All of it at counted_at(): now, unless whoever asks has named an earlier moment.

-- The joinings that nobody has undone.
create or replace view person_joined_now with (security_invoker = true) as
select j.authority, j.id, j.person_id, j.into_id, j.why, j.recorded_at, j.recorded_by
  from person_joined j
 where j.recorded_at <= (select counted_at())
   and not exists (select from person_parted p
                    where p.authority = j.authority and p.joined_id = j.id and p.recorded_at <= (select counted_at()));
grant select on person_joined_now to ownwords_app;

-- Each record that was joined, and the one it stands as. No chain has more than three joinings (joining.Joining), so they are
-- followed by joining three times: how many rows a recursion gives PostgreSQL cannot tell beforehand, and goes about it in
-- ways that take minutes. One row a record, whatever somebody did to the table.
create or replace view person_stands_as with (security_invoker = true) as
select distinct on (one.authority, one.person_id) one.authority, one.person_id,
       case when three.into_id is not null then three.into_id
            when two.into_id is not null then two.into_id
            else one.into_id end as stands_as
  from person_joined_now one
  left join person_joined_now two on two.authority = one.authority and two.person_id = one.into_id
  left join person_joined_now three on three.authority = two.authority and three.person_id = two.into_id
 order by one.authority, one.person_id, one.recorded_at desc, one.id;
grant select on person_stands_as to ownwords_app;

-- The same the other way round, to be asked by the record that stays: the records that were joined into it, and those that
-- were joined into these, up to three joinings. So a record is looked up at the end of its chain, and the chains of all
-- others are not followed.
create or replace view person_records with (security_invoker = true) as
select one.authority, one.into_id as stands_as, record.person_id
  from person_joined_now one
 cross join lateral (select one.person_id
                      union all
                     select two.person_id
                       from person_joined_now two
                      where two.authority = one.authority and two.into_id = one.person_id
                      union all
                     select three.person_id
                       from person_joined_now two
                       join person_joined_now three on three.authority = two.authority and three.into_id = two.person_id
                      where two.authority = one.authority and two.into_id = one.person_id) record
 where not exists (select from person_joined_now further
                    where further.authority = one.authority and further.person_id = one.into_id);
grant select on person_records to ownwords_app;

-- Who each case is about: the person of its last move, or else of its opening; and who that one stands as. A case has one,
-- so that a question that does not need it does not pay for it. Said with case, and not with coalesce: under row-level
-- security PostgreSQL looks nothing up in an index by what it does not know to be silent, and it does not know coalesce.
create or replace view case_person with (security_invoker = true) as
select f.authority, f.id as case_id,
       case when s.stands_as is not null then s.stands_as
            when m.to_id is not null then m.to_id
            else f.person_id end as person_id
  from case_file f
  left join (select distinct on (n.authority, n.case_id) n.authority, n.case_id, n.to_id
               from case_moved n
              where n.recorded_at <= (select counted_at())
              order by n.authority, n.case_id, n.number desc) m
         on m.authority = f.authority and m.case_id = f.id
  left join person_stands_as s
         on s.authority = f.authority
        and s.person_id = case when m.to_id is not null then m.to_id else f.person_id end;
grant select on case_person to ownwords_app;

-- The same, for the cases that somebody asks for: a page, or a list of fifty. Each is looked up, where case_person works
-- out all that a council has, which is quicker for whoever counts them and far too slow for whoever opens one.
create or replace view case_about with (security_invoker = true) as
select f.authority, f.id as case_id,
       case when s.stands_as is not null then s.stands_as
            when m.to_id is not null then m.to_id
            else f.person_id end as person_id
  from case_file f
  left join lateral (select n.to_id
                       from case_moved n
                      where n.authority = f.authority and n.case_id = f.id
                        and n.recorded_at <= (select counted_at())
                      order by n.number desc
                      limit 1) m on true
  left join lateral (select s.stands_as
                       from person_stands_as s
                      where s.authority = f.authority
                        and s.person_id = case when m.to_id is not null then m.to_id else f.person_id end
                      limit 1) s on true;
grant select on case_about to ownwords_app;
