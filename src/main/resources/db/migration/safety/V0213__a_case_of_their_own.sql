-- The case about another adult who may be in danger too, where the council has one. Null where it has none, or none was named; so
-- the digests of rows from before stay.
alter table other_at_risk add their_case_id uuid;
alter table other_at_risk add foreign key (authority, their_case_id) references case_file;
create index other_at_risk_of_their_case on other_at_risk (authority, their_case_id);
