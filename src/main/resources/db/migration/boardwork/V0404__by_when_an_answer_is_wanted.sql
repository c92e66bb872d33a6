-- By when the partner that was asked is to answer, where that was said.
alter table board_challenge add column answer_by date check (answer_by >= asked_on);
