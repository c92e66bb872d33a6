-- The end of an enquiry: the decision section 42(2) asks for, and what the person says of it all.
create table conclusion (
    authority              text        not null,
    id                     uuid        not null,
    case_id                uuid        not null,
    enquiry_id             uuid        not null,
    replaces               uuid,
    concluded_on           date        not null,
    action_needed          boolean     not null,
    action                 text        not null,
    action_by              text,
    views_sought           boolean     not null,
    views                  text,
    views_not_sought       text,
    answered_by            text,
    feels_safer            text        not null,
    listened_to            text        not null,
    understood             text        not null,
    lives_on               text,
    words_for_board        text,
    had_read               bigint      not null,
    recorded_at            timestamptz not null,
    recorded_by            text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, enquiry_id) references enquiry,
    foreign key (authority, replaces) references conclusion
);
create index conclusion_of_case on conclusion (authority, case_id);
create index conclusion_of_enquiry on conclusion (authority, enquiry_id);
create index conclusion_by_date on conclusion (authority, concluded_on);
call keep('conclusion');

-- How far one thing the person wanted came about: as they see it, and separately as the worker judges.
create table conclusion_outcome (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    conclusion_id uuid        not null,
    outcome_id    uuid        not null,
    persons_view  text        not null check (persons_view in ('fully', 'partly', 'not', 'not-asked', 'would-rather-not-say')),
    persons_words text,
    workers_view  text        not null check (workers_view in ('fully', 'partly', 'not')),
    reasons       text[]      not null,
    why_not       text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, conclusion_id) references conclusion,
    foreign key (authority, outcome_id) references desired_outcome
);
create index conclusion_outcome_of_case on conclusion_outcome (authority, case_id);
create index conclusion_outcome_of_conclusion on conclusion_outcome (authority, conclusion_id);
call keep('conclusion_outcome');

-- The national collection's risk rows: type, location and source, what the assessment found, and what became of the risk.
create table conclusion_risk (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    conclusion_id uuid        not null,
    abuse_type    text        not null,
    location      text        not null,
    source        text        not null,
    assessment    text        not null,
    risk_outcome  text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, conclusion_id) references conclusion
);
create index conclusion_risk_of_case on conclusion_risk (authority, case_id);
create index conclusion_risk_of_conclusion on conclusion_risk (authority, conclusion_id);
call keep('conclusion_risk');

-- A colleague agrees, saying why and what was personal about the work, or sends it back saying why.
create table sign_off (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    conclusion_id uuid        not null,
    agreed        boolean     not null,
    why           text        not null,
    personal      text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    unique (authority, conclusion_id),
    foreign key (authority, conclusion_id) references conclusion
);
create index sign_off_of_case on sign_off (authority, case_id);
call keep('sign_off');

-- The conclusion that counts for each enquiry, and what a colleague said of it.
create view conclusion_now with (security_invoker = true) as
select c.*, s.agreed, s.why as signed_why, s.personal, s.recorded_by as signed_by, s.recorded_at as signed_at
  from conclusion c
  left join sign_off s on s.authority = c.authority and s.conclusion_id = c.id
 where not exists (select from conclusion later where later.authority = c.authority and later.replaces = c.id);
grant select on conclusion_now to ownwords_app;

-- Closings that wait for a colleague, or that one sent back. row_id is the enquiry's.
create view conclusion_due with (security_invoker = true) as
select n.authority, n.case_id,
       case when n.agreed is null then 'Sign off the closing' else 'Close again: ' || n.signed_why end as what,
       ''::text                                                                                       as who,
       n.concluded_on                                                                                 as due_on,
       n.enquiry_id                                                                                   as row_id,
       case when n.agreed is null then 'sign-off' else 'sent-back' end                                as kind
  from conclusion_now n
 where n.agreed is not true;
grant select on conclusion_due to ownwords_app;

-- How far what the person wanted came about, one row an enquiry that was signed off. came_about is the worker's view over
-- what still stood at closing: all fully is fully, all not is not, anything else is partly.
create view board_outcome with (security_invoker = true) as
select n.authority, n.case_id, f.person_id, n.enquiry_id, e.kind, n.concluded_on, n.recorded_at,
       coalesce(a.asked, false)  as asked,
       o.voice is not null       as expressed,
       o.voice,
       r.came_about,
       n.feels_safer, n.words_for_board
  from conclusion_now n
  join enquiry e on e.authority = n.authority and e.id = n.enquiry_id
  join case_file f on f.authority = n.authority and f.id = n.case_id
  left join (select authority, case_id, bool_or(asked) as asked from ask group by authority, case_id) a
         on a.authority = n.authority and a.case_id = n.case_id
  left join (select authority, case_id,
                    (array_agg(voice order by array_position(
                        array['adult', 'representative', 'advocate', 'best-interests'], voice)))[1] as voice
               from desired_outcome group by authority, case_id) o
         on o.authority = n.authority and o.case_id = n.case_id
  left join (select authority, conclusion_id,
                    case when bool_and(workers_view = 'fully') then 'fully'
                         when bool_and(workers_view = 'not') then 'not'
                         else 'partly' end as came_about
               from conclusion_outcome group by authority, conclusion_id) r
         on r.authority = n.authority and r.conclusion_id = n.id
 where n.agreed;
grant select on board_outcome to ownwords_app;

-- Why what people wanted did not come about in full, one row a reason given at a closing that was signed off.
create view board_reason with (security_invoker = true) as
select b.authority, b.person_id, b.concluded_on, reason
  from board_outcome b
  join conclusion_now n on n.authority = b.authority and n.enquiry_id = b.enquiry_id
  join conclusion_outcome o on o.authority = n.authority and o.conclusion_id = n.id
 cross join unnest(o.reasons) as reason
 where o.workers_view <> 'fully';
grant select on board_reason to ownwords_app;
