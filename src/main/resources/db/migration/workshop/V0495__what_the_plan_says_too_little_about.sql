-- What was said in a workshop is read beside the Board's strategic plan: what the plan says too little about is written down.
-- Null where nobody looked, and in every row from before.
alter table workshop add plan_lacks text;
