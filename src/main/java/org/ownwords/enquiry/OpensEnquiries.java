package org.ownwords.enquiry;

import org.ownwords.casework.Doer;
import org.ownwords.page.Ids;
import org.ownwords.section42.Instead;
import org.ownwords.section42.Section42Decided;
import org.ownwords.section42.Section42Decision;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// An enquiry starts the moment it is decided: the duty to make enquiries does not wait for a form (Care Act 2014,
/// section 42(2)). Where none starts, and a day was set to look at what was done instead, that is a next step.
@Component
class OpensEnquiries {

    private final Enquiries enquiries;
    private final NextSteps steps;

    OpensEnquiries(Enquiries enquiries, NextSteps steps) {
        this.enquiries = enquiries;
        this.steps = steps;
    }

    @EventListener
    void open(Section42Decided decided) {
        switch (decided.judgement().decision()) {
            case Section42Decision.DutyArises() -> open(decided, EnquiryKind.SECTION_42);
            case Section42Decision.NoDuty _ -> {
                switch (decided.judgement().instead()) {
                    case Instead.EnquireAnyway _ -> open(decided, EnquiryKind.OTHER);
                    case Instead.Respond respond -> lookAtWhetherItHelped(decided, respond);
                    case Instead.NothingToChoose() -> {}
                }
            }
            case Section42Decision.NotYetDecidable _ -> {}
        }
    }

    /// What was done instead of an enquiry is not forgotten: on the day that was set somebody looks at whether it
    /// helped.
    private void lookAtWhetherItHelped(Section42Decided decided, Instead.Respond respond) {
        var day = respond.lookOn();
        if (day != null) {
            var by = decided.recorded();
            steps.add(
                    new NextStepId(Ids.from(decided.concern().value(), "helped/" + day)),
                    decided.caseId(),
                    new Todo(
                            "Look at whether it helped: " + respond.words(),
                            Doer.colleague(by.practitioner()),
                            day,
                            false),
                    by);
        }
    }

    private void open(Section42Decided decided, EnquiryKind kind) {
        enquiries.open(
                new EnquiryId(Ids.from(decided.id().value(), "enquiry")),
                decided.caseId(),
                decided.concern(),
                kind,
                decided.judgement().on(),
                decided.recorded());
    }
}
