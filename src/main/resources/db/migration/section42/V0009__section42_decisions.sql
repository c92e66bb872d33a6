-- Care Act 2014, section 42(1): one row a decision, each limb with its finding and its reason. The latest counts.
create table section42_decision (
    authority       text        not null,
    id              uuid        not null,
    case_id         uuid        not null,
    concern_id      uuid        not null,
    needs           text        not null check (needs in ('met', 'not-met', 'cannot-yet-say')),
    needs_reason    text        not null,
    abuse           text        not null check (abuse in ('met', 'not-met', 'cannot-yet-say')),
    abuse_reason    text        not null,
    unable          text        not null check (unable in ('met', 'not-met', 'cannot-yet-say')),
    unable_reason   text        not null,
    result          text        not null check (result in ('duty-arises', 'no-duty', 'not-yet-decidable')),
    enquire_anyway  boolean     not null,
    response_reason text,
    responses       text[]      not null,
    decided_by      text        not null,
    decided_on      date        not null,
    had_read        bigint      not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (authority, id),
    foreign key (authority, concern_id) references concern
);
create index section42_decision_of_case on section42_decision (authority, case_id);
create index section42_decision_of_concern on section42_decision (authority, concern_id);
call keep('section42_decision');

-- What another system sent of its decision. It has one reason where we ask for one a limb, so it is kept as it was sent.
create table received_decision (
    authority           text        not null,
    id                  uuid        not null,
    case_id             uuid        not null,
    concern_id          uuid        not null,
    needs_for_care      text        check (needs_for_care in ('met', 'not-met', 'cannot-yet-say')),
    at_risk             text        check (at_risk in ('met', 'not-met', 'cannot-yet-say')),
    unable_to_protect   text        check (unable_to_protect in ('met', 'not-met', 'cannot-yet-say')),
    decision            text        check (decision in ('section-42', 'other-enquiry', 'not-progressed',
                                                        'sent-to-other-authority', 'duplicate')),
    decided_at          timestamptz,
    decision_reason     text,
    responses           text[]      not null,
    recorded_at         timestamptz not null,
    recorded_by         text        not null,
    primary key (authority, id),
    unique (authority, concern_id),
    foreign key (authority, concern_id) references concern
);
create index received_decision_of_case on received_decision (authority, case_id);
call keep('received_decision');

-- What a concern still asks for. The due day is counted in working days from due_on, the day the clock started.
create view section42_due with (security_invoker = true) as
select c.authority, c.case_id,
       'Decide whether the section 42 duty arises'::text as what,
       ''::text                                          as who,
       (c.raised_at at time zone 'Europe/London')::date  as due_on,
       c.id                                              as row_id,
       'decision'::text                                  as kind
  from concern c
 where not exists (select from section42_decision d
                    where d.authority = c.authority and d.concern_id = c.id and d.result <> 'not-yet-decidable')
   and not exists (select from received_decision r
                    where r.authority = c.authority and r.concern_id = c.id and r.decision is not null)
union all
select c.authority, c.case_id,
       'Tell ' || coalesce(c.raiser, c.organisation, 'whoever raised the concern') || ' what was decided',
       '',
       min(d.decided_on),
       c.id,
       'tell-referrer'
  from concern c
  join section42_decision d on d.authority = c.authority and d.concern_id = c.id and d.result <> 'not-yet-decidable'
 where c.raised_by is distinct from 'self'
   and coalesce(c.raised_by, c.raiser, c.organisation) is not null
   and not exists (select from referrer_told t where t.authority = c.authority and t.concern_id = c.id)
 group by c.authority, c.case_id, c.raiser, c.organisation, c.id;
grant select on section42_due to ownwords_app;
