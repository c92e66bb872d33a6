-- Interviewers: people who ask afterwards how it was. They open no case.
alter table post drop constraint post_role_check,
    add constraint post_role_check
        check (role in ('practitioner', 'manager', 'board-viewer', 'analyst', 'interviewer', 'administrator'));
