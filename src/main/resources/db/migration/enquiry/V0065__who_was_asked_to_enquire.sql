create index caused_enquiry_of_enquiry on caused_enquiry (authority, enquiry_id);
