-- Whether somebody who raised the concern, or a partner with a part in the case, was told what came of an enquiry, or why not. The
-- latest counts.
--   concern_id      the concern that they raised; or
--   agreed_role_id  what they agreed to do
--   words           what they were told, or why they were not
create table told_at_end (
    authority      text        not null,
    id             uuid        not null,
    case_id        uuid        not null,
    enquiry_id     uuid        not null,
    concern_id     uuid,
    agreed_role_id uuid,
    told           boolean     not null,
    words          text        not null,
    told_on        date        not null,
    stands_for     uuid,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, enquiry_id) references enquiry,
    foreign key (authority, concern_id) references concern,
    foreign key (authority, agreed_role_id) references agreed_role,
    foreign key (authority, stands_for) references told_at_end,
    check (num_nonnulls(concern_id, agreed_role_id) = 1)
);
create index told_at_end_of_case on told_at_end (authority, case_id);
create index told_at_end_of_enquiry on told_at_end (authority, enquiry_id);
create index told_at_end_of_concern on told_at_end (authority, concern_id);
create index told_at_end_of_role on told_at_end (authority, agreed_role_id);
create index told_at_end_stands_for on told_at_end (authority, stands_for);
create index told_at_end_by_what_it_stands_for on told_at_end (authority, (case when stands_for is null then id else stands_for end));
call keep('told_at_end');
