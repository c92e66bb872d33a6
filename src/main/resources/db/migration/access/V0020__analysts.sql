alter table practitioner drop constraint practitioner_role_check,
    add constraint practitioner_role_check
        check (role in ('practitioner', 'manager', 'board-viewer', 'analyst', 'administrator'));
