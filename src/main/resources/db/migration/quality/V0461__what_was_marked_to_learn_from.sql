-- A draw can be from enquiries whose closing says that others can learn from them.
alter table audit_cycle
    drop constraint audit_cycle_frame_check,
    add constraint audit_cycle_frame_check check (frame in ('ended', 'not-come-about', 'to-learn-from', 'no-enquiry'));
