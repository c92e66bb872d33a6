-- Another system may send words or a reason without saying whether the person was asked, or say that they were not without
-- saying why. Where received is true, asked may be null, which is that nobody said, and a no needs no reason.
alter table ask add received boolean;
alter table ask alter asked drop not null;
alter table ask drop constraint ask_check;
alter table ask add check (received is not null or asked is not null and (asked or not_asked_reason is not null));

-- As before, but that an asking of which nobody said whether it was one is no answer.
create or replace view reporting.ending with (security_invoker = true) as
select n.authority, n.enquiry_id, n.concluded_on,
       coalesce(n.lacked_capacity, 'not-recorded') as lacked_capacity, n.supported_by,
       case when exists (select from desired_outcome o where o.authority = n.authority and o.case_id = n.case_id)
            then 'expressed'
            else coalesce((select case when bool_or(a.asked) then 'none-expressed' when bool_or(not a.asked) then 'no' end
                             from ask a where a.authority = n.authority and a.case_id = n.case_id), 'not-recorded')
       end as asked_about_outcomes,
       (select case when bool_and(o.workers_view = 'fully') then 'fully'
                    when bool_and(o.workers_view = 'not') then 'not'
                    when count(*) > 0 then 'partially' end
          from conclusion_outcome o where o.authority = n.authority and o.conclusion_id = n.id) as came_about
  from conclusion_now n
 where n.agreed
union all
select r.authority, r.enquiry_id, r.concluded_on,
       coalesce(r.lacked_capacity, 'not-recorded'), r.supported_by,
       coalesce(r.asked_about_outcomes, 'not-recorded'),
       (select case when bool_or(s.result is null) then null
                    when bool_and(s.result = 'fully') then 'fully'
                    when bool_and(s.result = 'not') then 'not'
                    when count(*) > 0 then 'partially' end
          from desired_outcome o
          left join received_result s on s.authority = o.authority and s.outcome_id = o.id
         where o.authority = r.authority and o.enquiry_id = r.enquiry_id
           and o.replaced_by is null
           and not exists (select from desired_outcome later
                            where later.authority = o.authority and later.replaces = o.id)
           and not exists (select from outcome_withdrawal w
                            where w.authority = o.authority and w.outcome_id = o.id))
  from received_ending r
 where r.concluded_on is not null
   and not exists (select from conclusion_now n
                    where n.authority = r.authority and n.enquiry_id = r.enquiry_id and n.agreed);
