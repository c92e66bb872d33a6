-- Where the person has died, somebody may support their family to take part in the review.
alter table adult_review_decision
    drop constraint adult_review_decision_advocate_check,
    add constraint adult_review_decision_advocate_check check (advocate in ('arranged', 'somebody-appropriate', 'not-needed',
        'none-available', 'not-decided', 'family-advocate', 'family-somebody', 'family-not-needed'));
