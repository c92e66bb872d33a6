-- Mental Capacity Act 2005, section 4: what was not asked by itself before. Rows from before have none of it. not_asked is
-- null too where nobody was consulted. not_to_end_life is how it was made sure that nobody wants to bring about their
-- death, where it is about treatment that keeps them alive.
alter table best_interests
    add circumstances   text,
    add later           text,
    add written         text,
    add beliefs         text,
    add not_asked       text,
    add life_sustaining boolean,
    add not_to_end_life text,
    add check (num_nonnulls(circumstances, later, written, beliefs, life_sustaining) in (0, 5)),
    add check (coalesce(life_sustaining, false) = (not_to_end_life is not null));
