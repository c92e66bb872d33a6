-- How a conversation was held, how many minutes it took, and who or what helped to understand each other. Null where it was
-- not said.
alter table conversation add manner text check (manner in ('home', 'elsewhere', 'telephone', 'video', 'written', 'other'));
alter table conversation add minutes integer check (minutes between 1 and 1440);
alter table conversation add helped text;
