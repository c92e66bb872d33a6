-- A review is a moment at which prompts are asked too.
alter table prompt_passed drop constraint prompt_passed_moment_check;
alter table prompt_passed
    add constraint prompt_passed_moment_check
    check (moment in ('decision', 'plan', 'review', 'closing', 'sign-off', 'refusal'));
