-- A framework of a council's own, by which organisations look at themselves. It is never changed: another version is another
-- row, which names the code of the one that it follows. The code of one of these is its id; those that come with the software
-- have codes of their own.
--   points, hints, besides   one for each point, an empty text where there is none. Besides says, a line for each, what the
--                            regulators of partners ask for at the same point
create table framework (
    authority   text        not null,
    id          uuid        not null,
    follows     text,
    version     integer     not null check (version > 0),
    name        text        not null,
    source      text        not null,
    scale       text        not null,
    points      text[]      not null check (cardinality(points) > 0),
    hints       text[]      not null,
    besides     text[]      not null,
    why         text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, follows),
    foreign key (authority) references authority,
    check (cardinality(points) = all (array[cardinality(hints), cardinality(besides)]))
);
call keep('framework');

-- That an organisation looks at itself by a framework, in a year.
--   organisation    what it is called; organisation_id which it is
--   year            the first of its two years, as in 2026-27
create table self_assessment (
    authority       text        not null,
    id              uuid        not null,
    framework       text        not null,
    organisation    text        not null,
    organisation_id uuid        not null,
    year            integer     not null check (year between 2000 and 2200),
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (authority, id),
    unique (authority, framework, organisation_id, year),
    foreign key (authority) references authority
);
call keep('self_assessment');

-- What an organisation says of itself at one point. Another row may take its place.
--   point     its place in the framework
--   level     or null where it cannot say one yet
--   evidence  what shows it, evidence_where it is, and evidence_on from when it is, or null
create table self_assessment_point (
    authority      text        not null,
    id             uuid        not null,
    assessment_id  uuid        not null,
    point          integer     not null check (point > 0),
    words          text        not null,
    level          text,
    evidence       text,
    evidence_where text,
    evidence_on    date,
    replaces       uuid,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, assessment_id, point, replaces),
    foreign key (authority, assessment_id) references self_assessment,
    foreign key (authority, replaces) references self_assessment_point,
    check (evidence is not null or (evidence_where is null and evidence_on is null))
);
create index self_assessment_point_replaces on self_assessment_point (authority, replaces);
call keep('self_assessment_point');

-- What another organisation says to it: the level as they see it, and why. Another row may take its place.
create table self_assessment_moderation (
    authority     text        not null,
    id            uuid        not null,
    assessment_id uuid        not null,
    point_id      uuid        not null,
    moderator     text        not null,
    moderator_id  uuid        not null,
    level         text        not null,
    words         text        not null,
    replaces      uuid,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, point_id, replaces),
    foreign key (authority, assessment_id) references self_assessment,
    foreign key (authority, point_id) references self_assessment_point,
    foreign key (authority, replaces) references self_assessment_moderation
);
create index self_assessment_moderation_of on self_assessment_moderation (authority, assessment_id);
create index self_assessment_moderation_replaces on self_assessment_moderation (authority, replaces);
call keep('self_assessment_moderation');
