-- What a survey elsewhere told, as it was published: of this council, its region, the nation or another council. Each change is a
-- row that takes the place of the one before.
--   asked     what was asked, and percent how many in a hundred said so, of so many who answered, or null
--   place     whose it is, as readers know it
create table survey_figure (
    authority   text          not null,
    id          uuid          not null,
    figure_id   uuid          not null,
    asked       text          not null,
    whose       text          not null check (whose in ('own', 'region', 'nation', 'other')),
    place       text          not null,
    year        integer       not null check (year between 2000 and 2200),
    percent     numeric(5, 2) not null check (percent between 0 and 100),
    answered    integer       check (answered > 0),
    source      text          not null,
    replaces    uuid,
    recorded_at timestamptz   not null,
    recorded_by text          not null,
    primary key (authority, id),
    unique nulls not distinct (authority, figure_id, replaces),
    foreign key (authority) references authority,
    foreign key (authority, replaces) references survey_figure
);
create index survey_figure_replaces on survey_figure (authority, replaces);
call keep('survey_figure');
