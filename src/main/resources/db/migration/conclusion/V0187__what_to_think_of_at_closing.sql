-- What was thought of when an enquiry was closed, or before or after. No closing waits for it. The latest counts.
--   checks, answers, notes  what was thought of, what was answered, and a note or an empty text
--   elsewhere, watched      what goes on elsewhere, and who watches how the person is meanwhile
--   learnt, prevented       what others can learn, and what keeps it from happening again
--   case_study, study_why   whether it would make a good case study
create table closing_checklist (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    enquiry_id  uuid        not null,
    checks      text[]      not null,
    answers     text[]      not null,
    notes       text[]      not null,
    elsewhere   text[]      not null,
    watched     text,
    learnt      text,
    prevented   text,
    case_study  boolean,
    study_why   text,
    looked_on   date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references closing_checklist,
    foreign key (authority, enquiry_id) references enquiry,
    check (cardinality(checks) = cardinality(answers) and cardinality(checks) = cardinality(notes))
);
create index closing_checklist_of_case on closing_checklist (authority, case_id);
create index closing_checklist_stands_for on closing_checklist (authority, stands_for);
create index closing_checklist_by_what_it_stands_for on closing_checklist (authority, (case when stands_for is null then id else stands_for end));
create index closing_checklist_of_enquiry on closing_checklist (authority, enquiry_id);
call keep('closing_checklist');

-- That an enquiry takes up again what an earlier one about the same person was about. The earlier one stays closed.
create table enquiry_follows (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    enquiry_id  uuid        not null,
    earlier_id  uuid        not null,
    why         text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, enquiry_id) references enquiry,
    foreign key (authority, earlier_id) references enquiry,
    check (enquiry_id <> earlier_id)
);
create index enquiry_follows_of_case on enquiry_follows (authority, case_id);
create index enquiry_follows_of_enquiry on enquiry_follows (authority, enquiry_id);
create index enquiry_follows_earlier on enquiry_follows (authority, earlier_id);
call keep('enquiry_follows');
