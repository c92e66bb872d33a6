-- A story: what happened in a case, told so that nobody can be recognised, for others to learn from. A story is written in
-- versions. Each is another row, which replaces the one before and says why.
--   harms        kinds of harm it is about, by their codes
--   entries      the entries of the case that it was written from
--   consent      what the person agreed to: they did, somebody who speaks for them did, or neither, and then consent_words
--                says why it is told all the same
--   consent_by   who agreed for them
--   first_id     the first version, whose id is the id of the story
create table story (
    authority     text        not null references authority,
    id            uuid        not null,
    case_id       uuid        not null,
    title         text        not null,
    words         text        not null,
    theme         text        not null check (theme in ('asked', 'risk', 'capacity', 'family', 'care', 'together', 'went-wrong')),
    harms         text[]      not null,
    principle     text        check (principle in ('empowerment', 'prevention', 'proportionality', 'protection', 'partnership',
                                                   'accountability')),
    entries       uuid[]      not null,
    consent       text        not null check (consent in ('agreed', 'agreed-for-them', 'without')),
    consent_by    text,
    consent_words text,
    consent_on    date,
    first_id      uuid,
    replaces      uuid,
    why           text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, first_id) references story,
    foreign key (authority, replaces) references story,
    check ((first_id is null) = (replaces is null) and (first_id is null) = (why is null)),
    check ((consent = 'agreed-for-them') = (consent_by is not null)),
    check ((consent = 'without') = (consent_on is null)),
    check (consent <> 'without' or consent_words is not null)
);
create index story_of_case on story (authority, case_id);
create index story_of_first on story (authority, first_id);
call keep('story');

-- Whether a version may be told. Somebody says so who wrote none of its versions; the application sees to that, because
-- who wrote the others is in other rows.
--   words  what has to be changed, where it may not
create table story_release (
    authority   text        not null references authority,
    id          uuid        not null,
    case_id     uuid        not null,
    version_id  uuid        not null,
    agreed      boolean     not null,
    words       text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, version_id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, version_id) references story,
    check (agreed or words is not null)
);
create index story_release_of_case on story_release (authority, case_id);
call keep('story_release');

-- A story that is told no more, with all its versions.
create table story_withdrawal (
    authority   text        not null references authority,
    id          uuid        not null,
    case_id     uuid        not null,
    story_id    uuid        not null,
    reason      text        not null check (reason in ('changed-mind', 'recognised', 'other')),
    words       text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, story_id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, story_id) references story
);
create index story_withdrawal_of_case on story_withdrawal (authority, case_id);
call keep('story_withdrawal');
