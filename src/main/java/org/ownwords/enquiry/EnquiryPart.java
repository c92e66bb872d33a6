package org.ownwords.enquiry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.AnswersAudit;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.Next;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Stands;
import org.ownwords.casework.Step;
import org.ownwords.casework.Topic;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The enquiries of a case, their conversations and next steps.
///
/// A conversation may have been with somebody else about the person, and the record does not show
/// which: it is disclosed on request, after a colleague has read it, and is left out of the person's
/// copy. What the person was told about how this works is in it: nobody else is told that in their place. That a step
/// was set or done, and that another body was asked and has reported, is in it; what
/// came of it is not, for the same reason.
@Component
class EnquiryPart implements Shows, Stands, Leaves, AnswersAudit {

    private final EnquiryStore enquiries;
    private final EnquiryTellsStore told;
    private final ConversationTellsStore conversations;
    private final NextStepTellsStore steps;
    private final CausedEnquiries caused;
    private final ReportTellsStore reports;
    private final Templates templates;

    // What it shows, and what leaves of four kinds of entry.
    // Wide because each of these keeps one thing that is told of an enquiry.
    EnquiryPart(
            EnquiryStore enquiries,
            EnquiryTellsStore told,
            ConversationTellsStore conversations,
            NextStepTellsStore steps,
            CausedEnquiries caused,
            ReportTellsStore reports,
            Templates templates) {
        this.enquiries = enquiries;
        this.told = told;
        this.conversations = conversations;
        this.steps = steps;
        this.caused = caused;
        this.reports = reports;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("caused_enquiry");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var asked = caused.on(file);
        return asked.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.enquiryAsked(file, asked)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(
                new Link(Importance.THEIR_WORDS, "A conversation", file.id().path() + "/conversations/new"),
                new Link(Importance.NEXT, "A next step", file.id().path() + "/steps/new"));
    }

    @Override
    public List<Step> steps(CaseFile file, By by) {
        return enquiries.on(file.id()).stream()
                .map(enquiry -> new Step(
                        enquiry.id().value(),
                        enquiry.concern().value(),
                        0,
                        enquiry.words(),
                        false,
                        List.of(Next.whileOpen(
                                "Ask another organisation to enquire",
                                "%s/enquiries/%s/caused"
                                        .formatted(
                                                file.id().path(), enquiry.id().value())))))
                .toList();
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        var talks = telling.by(conversations);
        return Stream.of(
                        Stream.of(telling.by(told), telling.by(reports), telling.by(steps))
                                .flatMap(List::stream)
                                .flatMap(told -> Leaving.brieflyToThem(told).stream()),
                        talks.stream().map(Leaving::onRequest),
                        ConversationTellsStore.aboutHowThisWorks(talks).stream()
                                .map(told -> new Leaving(told, Set.of(Copy.PERSONS))))
                .flatMap(leaving -> leaving)
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS ->
                List.of(
                        "What was said in conversations, because some may have been with other people.",
                        "What came of a next step.",
                        "What other organisations found.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }

    @Override
    public Map<Topic, Set<String>> answersAudit() {
        return Map.of(Topic.INVOLVED, Set.of("conversation"), Topic.OTHERS, Set.of("caused_enquiry", "caused_report"));
    }
}
