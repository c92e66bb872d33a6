create index outcome_category_of_outcome on outcome_category (authority, outcome_id);
