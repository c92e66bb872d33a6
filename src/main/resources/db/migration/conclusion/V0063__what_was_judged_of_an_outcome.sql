create index conclusion_outcome_of_outcome on conclusion_outcome (authority, outcome_id);
