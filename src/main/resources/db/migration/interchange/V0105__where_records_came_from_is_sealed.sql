-- Where records came from is proved in batches, one or more to each import. An import has its council to itself.
alter table origin add column arrival bigint not null generated always as identity;
create index origin_in_order on origin (authority, arrival);
call seal_in_batches('origin', 'arrival', false);
