-- Whether a line is the end of the whole, such as closing an enquiry, and no next step. Past the day of the council's target it is not
-- late: nobody is to close because of a target.
alter table due_line add of_the_whole boolean not null default false;
update due_line set of_the_whole = true where kind = 'close';
