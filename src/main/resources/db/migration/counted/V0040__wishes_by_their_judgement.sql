-- What was judged of a wish is looked up by the wish.
create index conclusion_outcome_of_outcome on conclusion_outcome (authority, outcome_id);
