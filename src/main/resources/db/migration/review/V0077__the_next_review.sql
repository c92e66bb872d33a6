-- What became of the next review that a review had set, when an enquiry ended: it was done, goes on after closing, or is not
-- needed. Another enquiry of the case may end later: that is another row, which replaces this one.
create table next_review (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    review_id     uuid        not null,
    replaces      uuid,
    became        text        not null check (became in ('done', 'goes-on', 'not-needed')),
    done_on       date,
    words         text,
    who           text,
    who_id        text,
    due_on        date,
    goes_on_after uuid,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, review_id, replaces),
    foreign key (authority, review_id) references review,
    foreign key (authority, replaces) references next_review,
    check ((became = 'done') = (done_on is not null)),
    check ((became = 'goes-on') = (who is not null and goes_on_after is not null)),
    check ((became = 'goes-on') = (words is null))
);
create index next_review_of_case on next_review (authority, case_id);
call keep('next_review');

-- The next look back, as the latest review of each case set it, or as it was said to go on when an enquiry ended.
create or replace view review_due with (security_invoker = true) as
select r.authority, r.case_id, 'Review how it is going'::text as what, coalesce(n.who, '') as who,
       case when n.id is null then r.next_review_on else n.due_on end as due_on, r.id as row_id, 'review'::text as kind
  from review r
  left join next_review n
         on n.authority = r.authority and n.review_id = r.id
        and not exists (select from next_review later where later.authority = n.authority and later.replaces = n.id)
 where r.next_review_on is not null
   and r.plan_continues
   and (n.id is null or n.became = 'goes-on')
   and not exists (select from review later
                    where later.authority = r.authority and later.case_id = r.case_id
                      and (later.recorded_at, later.id) > (r.recorded_at, r.id));
