create index case_standing_of_holder on case_standing (authority, held_by) where waits;
