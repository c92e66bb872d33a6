-- How many people of each age band live in each council's area and in England, for the rates of the national return by
-- age. It is an estimate that anybody may read, the same for every council, and about nobody: an operator loads a file of
-- it, which replaces whatever was there, and the application only reads.
create table population (
    council text    not null check (council = 'England' or council ~ '^[0-9A-Za-z]{3,5}$'),
    band    text    not null check (band in ('18-64', '65-74', '75-84', '85+')),
    year    integer not null check (year between 1981 and 2100),
    people  integer not null check (people > 0),
    primary key (council, band)
);
grant select on population to ownwords_app;
comment on table population is 'Population estimates by age, as an operator loaded them: one estimate at a time.';
comment on column population.council is 'The CASSR code of a council, or England.';
comment on column population.band is '18-64, 65-74, 75-84 or 85+, in years of age.';
comment on column population.year is 'The year whose middle it is an estimate for.';
comment on column population.people is 'How many people of that age lived there.';
