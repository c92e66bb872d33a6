-- In which years of the plan an objective is, as in 2025-26. Null where nobody said so, as in rows from before.
alter table board_objective
    add years text[],
    add check (cardinality(years) > 0);
