-- How they heard what was done about what they wrote, or why they were not told. Answers of before say neither.
--   told        in which way
--   told_words  more about it: which other way, or why not
alter table own_page_answer
    add column told text check (told in ('face-to-face', 'telephone', 'in-writing', 'other', 'not-told')),
    add column told_words text,
    add check (told_words is not null or coalesce(told, '') not in ('other', 'not-told'));
