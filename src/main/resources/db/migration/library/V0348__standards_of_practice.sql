-- A council may set the least that it expects of practice, and shows it where it helps.
alter table guide drop constraint guide_kind_check;
alter table guide add check (kind in ('guide', 'tool', 'example', 'standard'));
