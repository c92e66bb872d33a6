create index review_outcome_of_review on review_outcome (authority, review_id);
create index review_outcome_of_outcome on review_outcome (authority, outcome_id);
