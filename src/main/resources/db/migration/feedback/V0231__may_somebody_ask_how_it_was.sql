-- Whether somebody independent may ask the person how it was, offered when an enquiry ends. The latest for an enquiry counts.
--   answer      yes, no, later, or not asked, and then why not
--   said_by     whose words they are: the person's, or those of somebody who speaks for them
--   caller      who they would like to be asked by, a name or an organisation
--   of_whom     who would be asked: the person, or somebody who speaks for them (name, relation)
--   how, contact, safe_when, not_to_do   how they can be reached, on what number or where, when it is safe, and what nobody must do
--   needs       the language or help they need
--   agreed      what they agreed to, in a sentence that whoever asks may read
-- A row that was recorded again as it should be stands for the first.
create table feedback_offer (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    enquiry_id   uuid        not null,
    answer       text        not null check (answer in ('yes', 'no', 'later', 'not-asked')),
    words        text,
    said_by      text        check (said_by in ('adult', 'representative', 'advocate')),
    why_not      text        check (why_not in ('unsafe', 'distressed', 'died', 'cannot-say', 'does-not-want')),
    ask_again_on date,
    caller       text,
    of_whom      text        check (of_whom in ('adult', 'representative', 'advocate')),
    name         text,
    relation     text,
    how          text        check (how in ('face-to-face', 'telephone', 'paper', 'link')),
    contact      text,
    safe_when    text,
    not_to_do    text,
    needs        text,
    agreed       text,
    offered_on   date        not null,
    stands_for   uuid,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, enquiry_id) references enquiry,
    foreign key (authority, stands_for) references feedback_offer,
    check ((answer = 'not-asked') = (why_not is not null)),
    check ((answer = 'yes') = (contact is not null)),
    check ((answer = 'yes') = (how is not null)),
    check ((answer = 'yes') = (of_whom is not null)),
    check (answer <> 'yes' or of_whom = 'adult' or name is not null)
);
create index feedback_offer_of_case on feedback_offer (authority, case_id);
create index feedback_offer_of_enquiry on feedback_offer (authority, enquiry_id);
create index feedback_offer_stands_for on feedback_offer (authority, stands_for);
create index feedback_offer_by_what_it_stands_for on feedback_offer (authority, (case when stands_for is null then id else stands_for end));
call keep('feedback_offer');

-- Who asks, and why them. The latest for an offer counts.
create table feedback_given (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    offer_id    uuid        not null,
    interviewer text        not null,
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, offer_id) references feedback_offer,
    foreign key (authority, interviewer) references practitioner
);
create index feedback_given_of_case on feedback_given (authority, case_id);
create index feedback_given_of_offer on feedback_given (authority, offer_id, recorded_at);
create index feedback_given_to on feedback_given (authority, interviewer);
call keep('feedback_given');
