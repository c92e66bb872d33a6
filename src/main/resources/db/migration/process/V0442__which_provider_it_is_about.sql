-- Which provider of care a process is about, by name: what is recorded about one is found from each case.
alter table other_process add column provider text;
create index other_process_about_provider on other_process (authority, lower(provider)) where provider is not null;
