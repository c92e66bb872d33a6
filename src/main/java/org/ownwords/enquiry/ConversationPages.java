package org.ownwords.enquiry;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
import org.ownwords.outcome.Ask;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Recording a conversation: the most used form.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/conversations/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ConversationPages {

    private final Cases cases;
    private final Conversations conversations;
    private final Outcomes outcomes;
    private final NextSteps steps;
    private final Doers doers;
    private final Templates templates;

    ConversationPages(
            Cases cases,
            Conversations conversations,
            Outcomes outcomes,
            NextSteps steps,
            Doers doers,
            Templates templates) {
        this.cases = cases;
        this.conversations = conversations;
        this.outcomes = outcomes;
        this.steps = steps;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, typed, Problems.NONE, by));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var name = file.person().details().givenName();
        return switch (ConversationForm.read(
                file.reading(typed), file.person().details(), outcomes.on(file), doers.on(file), by.today())) {
            case Refused<ConversationForm>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<ConversationForm>(var form) ->
                record(typed, file, form, by)
                        ? Page.to(file.id().path())
                        : Page.newer(page(
                                chrome,
                                file,
                                typed,
                                Problems.of(
                                        "wants",
                                        "Somebody else has recorded a change to what %s wants since you opened this page. It is shown above. Nothing is recorded yet: check what you typed, and send it again"
                                                .formatted(name)),
                                by));
        };
    }

    /// What they want is recorded first, so that nothing is recorded if that has changed in the meantime.
    private boolean record(Typed typed, CaseFile file, ConversationForm form, By by) {
        if (!recordWants(typed, file, form, by)) {
            return false;
        }
        conversations.record(typed.id(), file.id(), form.conversation(), by);
        if (form.next() != null) {
            steps.add(new NextStepId(typed.id("next")), file.id(), form.next(), by);
        }
        return true;
    }

    private boolean recordWants(Typed typed, CaseFile file, ConversationForm form, By by) {
        var outcome = new OutcomeId(typed.id("wants"));
        return switch (form.wants()) {
            case Wants.NotTalkedAbout() -> true;
            case Wants.Unchanged() -> {
                recordAsked(typed, file, form, by);
                yield true;
            }
            case Wants.New(var said) -> {
                recordAsked(typed, file, form, by);
                outcomes.express(outcome, file.id(), said, by);
                yield true;
            }
            case Wants.Changed(var before, var said) -> {
                var changed = outcomes.change(outcome, file, before, said, null, by);
                if (changed) {
                    recordAsked(typed, file, form, by);
                }
                yield changed;
            }
        };
    }

    private void recordAsked(Typed typed, CaseFile file, ConversationForm form, By by) {
        outcomes.ask(
                typed.id("asked"),
                file.id(),
                new Ask.Asked(by.practitioner().name(), form.conversation().heldOn()),
                by);
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.enquiryConversation(
                chrome, file, outcomes.on(file), doers.on(file).offered(), typed, problems, by);
    }
}
