-- How the work was done, as whoever closes the enquiry says it. Each may be left out; null in rows from before, so that their
-- digests stay.
--   regard      what regard was had to what the person believes and feels
--   stepped_in  how far the council stepped in, and in proportion, why that was in proportion
--   took_part   how the person took part though they could not decide, and carers, how family and carers were involved
--   from_again  whether something keeps it from happening again, and what that is
alter table conclusion
    add regard     text,
    add stepped_in text check (stepped_in in ('they-acted', 'together', 'we-acted', 'without-consent')),
    add proportion text,
    add from_again text check (from_again in ('fully', 'partly', 'not', 'not-known')),
    add by_what    text,
    add took_part  text,
    add carers     text,
    add check (stepped_in is not null or proportion is null),
    add check (from_again is not null or by_what is null);

-- Whether the person has heard what came of it, how and by whom; that they are still to hear it; or why they are not told. The
-- latest counts.
--   said    what the person said when they heard it
--   why     why they are not told
--   due_on  by when they are to hear it
create table heard_back (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    enquiry_id  uuid        not null,
    became      text        not null check (became in ('heard', 'to-come', 'not-told')),
    what        text,
    how         text,
    by_whom     text,
    by_whom_id  text,
    said        text,
    why         text,
    due_on      date,
    happened_on date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, enquiry_id) references enquiry,
    foreign key (authority, stands_for) references heard_back,
    check ((became = 'heard') = (what is not null)),
    check (became = 'heard' or num_nonnulls(how, said) = 0),
    check ((became = 'not-told') = (why is not null)),
    check (became = 'to-come' or due_on is null),
    check ((became = 'not-told') = (by_whom is null) or became = 'to-come'),
    check (by_whom_id is null or by_whom is not null)
);
create index heard_back_of_case on heard_back (authority, case_id);
create index heard_back_of_enquiry on heard_back (authority, enquiry_id);
create index heard_back_stands_for on heard_back (authority, stands_for);
create index heard_back_by_what_it_stands_for on heard_back (authority, (case when stands_for is null then id else stands_for end));
call keep('heard_back');

-- Why something the person wanted did not come about, found after the closing said no reason; or that nobody knows. The latest
-- counts.
create table outcome_looked_into (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    enquiry_id  uuid        not null,
    outcome_id  uuid        not null,
    known       boolean     not null,
    reasons     text[]      not null,
    words       text,
    looked_on   date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, enquiry_id) references enquiry,
    foreign key (authority, outcome_id) references desired_outcome,
    foreign key (authority, stands_for) references outcome_looked_into,
    check (known or cardinality(reasons) = 0),
    check (not known or cardinality(reasons) > 0 or words is not null)
);
create index outcome_looked_into_of_case on outcome_looked_into (authority, case_id);
create index outcome_looked_into_of_enquiry on outcome_looked_into (authority, enquiry_id);
create index outcome_looked_into_of_outcome on outcome_looked_into (authority, outcome_id);
create index outcome_looked_into_stands_for on outcome_looked_into (authority, stands_for);
create index outcome_looked_into_by_what_it_stands_for
    on outcome_looked_into (authority, (case when stands_for is null then id else stands_for end));
call keep('outcome_looked_into');
