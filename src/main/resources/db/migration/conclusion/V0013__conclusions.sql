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
    lacked_capacity        text        check (lacked_capacity in ('yes', 'no', 'dont-know')),
    supported_by           text        check (supported_by in ('advocate', 'family-or-friend', 'none')),
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

-- What another system sent of how an enquiry stood or ended. It has no views, no decision and no sign-off of ours, so it is
-- kept as it was sent; an ending recorded here later counts before it.
create table received_ending (
    authority            text        not null,
    id                   uuid        not null,
    case_id              uuid        not null,
    enquiry_id           uuid        not null,
    concluded_on         date,
    lacked_capacity      text        check (lacked_capacity in ('yes', 'no', 'dont-know', 'not-recorded')),
    supported_by         text        check (supported_by in ('advocate', 'family-or-friend', 'none')),
    asked_about_outcomes text        check (asked_about_outcomes in ('expressed', 'none-expressed', 'no', 'dont-know',
                                                                     'not-recorded')),
    recorded_at          timestamptz not null,
    recorded_by          text        not null,
    primary key (authority, id),
    unique (authority, enquiry_id),
    foreign key (authority, enquiry_id) references enquiry
);
create index received_ending_of_case on received_ending (authority, case_id);
create index received_ending_by_date on received_ending (authority, concluded_on);
call keep('received_ending');

create table received_risk (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    enquiry_id   uuid        not null,
    abuse_type   text,
    location     text,
    source       text,
    assessment   text,
    risk_outcome text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, enquiry_id) references enquiry
);
create index received_risk_of_case on received_risk (authority, case_id);
create index received_risk_of_enquiry on received_risk (authority, enquiry_id);
call keep('received_risk');

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

-- Nobody approves their own work.
create function refuse_own_work() returns trigger language plpgsql as $$
begin
    if exists (select from conclusion c
                where c.authority = new.authority and c.id = new.conclusion_id and c.recorded_by = new.recorded_by) then
        raise exception 'nobody signs off a conclusion of their own';
    end if;
    return new;
end
$$;
create trigger by_a_colleague before insert on sign_off for each row execute function refuse_own_work();

-- The conclusion that counts for each enquiry, and what a colleague said of it.
create view conclusion_now with (security_invoker = true) as
select c.*, s.agreed, s.why as signed_why, s.personal, s.recorded_by as signed_by, s.recorded_at as signed_at
  from conclusion c
  left join sign_off s on s.authority = c.authority and s.conclusion_id = c.id
 where not exists (select from conclusion later where later.authority = c.authority and later.replaces = c.id);
grant select on conclusion_now to ownwords_app;

-- Closings that wait for a colleague, or that one sent back. row_id is the enquiry's. No target is set for either, so there
-- is no day to be late by.
create view conclusion_due with (security_invoker = true) as
select n.authority, n.case_id,
       case when n.agreed is null then 'Sign off the closing' else 'Close again: ' || n.signed_why end as what,
       case when n.agreed is null then 'manager' else coalesce(p.name, n.recorded_by) end              as who,
       null::date                                                                                      as due_on,
       n.enquiry_id                                                                                    as row_id,
       case when n.agreed is null then 'sign-off' else 'sent-back' end                                 as kind
  from conclusion_now n
  left join practitioner p on p.authority = n.authority and p.username = n.recorded_by
 where n.agreed is not true;
grant select on conclusion_due to ownwords_app;

-- How far what the person wanted came about, one row an enquiry that was signed off. voice is whose voice says what still
-- stands, the person's own first; null where nobody knows. came_about is the worker's view over what still stood at
-- closing: all fully is fully, all not is not, anything else is partly. came_about_persons is the person's own view, over
-- what they chose to say something about.
create view board_outcome with (security_invoker = true) as
select n.authority, n.case_id, f.person_id, n.enquiry_id, e.kind, n.concluded_on, n.recorded_at,
       coalesce(a.asked, false) as asked,
       o.case_id is not null    as expressed,
       o.voice,
       r.came_about, r.came_about_persons,
       n.feels_safer, n.words_for_board
  from conclusion_now n
  join enquiry e on e.authority = n.authority and e.id = n.enquiry_id
  join case_file f on f.authority = n.authority and f.id = n.case_id
  left join (select authority, case_id, bool_or(asked) as asked from ask group by authority, case_id) a
         on a.authority = n.authority and a.case_id = n.case_id
  left join (select o.authority, o.case_id,
                    voices[coalesce(min(array_position(voices, o.voice)) filter (where later.id is null and o.replaced_by is null and w.id is null),
                                    min(array_position(voices, o.voice)))] as voice
               from desired_outcome o
               left join desired_outcome later on later.authority = o.authority and later.replaces = o.id
               left join outcome_withdrawal w on w.authority = o.authority and w.outcome_id = o.id
              cross join (values (array['adult', 'representative', 'advocate', 'best-interests'])) v (voices)
              group by o.authority, o.case_id, voices) o
         on o.authority = n.authority and o.case_id = n.case_id
  left join (select authority, conclusion_id,
                    case when bool_and(workers_view = 'fully') then 'fully'
                         when bool_and(workers_view = 'not') then 'not'
                         else 'partly' end as came_about,
                    case when bool_and(persons_view = 'fully') filter (where said) then 'fully'
                         when bool_and(persons_view = 'not') filter (where said) then 'not'
                         when bool_or(said) then 'partly' end as came_about_persons
               from (select *, persons_view in ('fully', 'partly', 'not') as said from conclusion_outcome) c
              group by authority, conclusion_id) r
         on r.authority = n.authority and r.conclusion_id = n.id
 where n.agreed;
grant select on board_outcome to ownwords_app;

-- Why what people wanted did not come about in full, one row a reason given at a closing that was signed off.
create view board_reason with (security_invoker = true) as
select n.authority, f.person_id, n.concluded_on, reason
  from conclusion_now n
  join case_file f on f.authority = n.authority and f.id = n.case_id
  join conclusion_outcome o on o.authority = n.authority and o.conclusion_id = n.id
 cross join unnest(o.reasons) as reason
 where n.agreed
   and o.workers_view <> 'fully';
grant select on board_reason to ownwords_app;
