-- How the concern has affected the person, in words, and whether they may need somebody to help them take part. Null where it
-- was not said.
alter table concern add effect text;
alter table concern add may_need_help text check (may_need_help in ('yes', 'no', 'not-known'));
