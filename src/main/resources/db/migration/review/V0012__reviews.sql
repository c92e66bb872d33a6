-- A look back at the plan with the person: what they say, whether it goes on, and when to look again.
create table review (
    authority      text        not null,
    id             uuid        not null,
    case_id        uuid        not null,
    held_on        date        not null,
    voice          text        not null check (voice in ('adult', 'representative', 'advocate', 'best-interests')),
    words          text        not null,
    plan_continues boolean     not null,
    why            text,
    next_review_on date,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file
);
create index review_of_case on review (authority, case_id);
call keep('review');

create table review_outcome (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    review_id   uuid        not null,
    outcome_id  uuid        not null,
    came_about  text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, review_id) references review,
    foreign key (authority, outcome_id) references desired_outcome
);
create index review_outcome_of_case on review_outcome (authority, case_id);
call keep('review_outcome');

-- The next look back, as the latest review of each case set it.
create view review_due with (security_invoker = true) as
select r.authority, r.case_id, 'Review how it is going'::text as what, ''::text as who,
       r.next_review_on as due_on, r.id as row_id, 'review'::text as kind
  from review r
 where r.next_review_on is not null
   and r.plan_continues
   and not exists (select from review later
                    where later.authority = r.authority and later.case_id = r.case_id
                      and (later.recorded_at, later.id) > (r.recorded_at, r.id));
grant select on review_due to ownwords_app;
