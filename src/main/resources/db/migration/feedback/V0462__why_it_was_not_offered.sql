-- Somebody may not be reached, not be well enough, or not be asked for another reason, which is said.
alter table feedback_offer
    drop constraint feedback_offer_why_not_check,
    add constraint feedback_offer_why_not_check check (why_not in (
        'unsafe', 'distressed', 'died', 'cannot-say', 'does-not-want', 'not-reached', 'unwell', 'other'));
