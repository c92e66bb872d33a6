package org.ownwords.greeting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.casework.At;
import org.ownwords.casework.Because;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Next;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.PromptAsked;
import org.ownwords.casework.PromptKind;
import org.ownwords.casework.Prompts;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Stage;
import org.ownwords.casework.Stands;
import org.ownwords.casework.Step;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.history.Telling;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The greetings of a case, in everything that a concept can offer. A call is owed after each.
@Component
@Profile("greeting")
class GreetingPart implements Shows, Stands, Owes, Leaves, Prompts {

    private static final PromptKind CARD = new PromptKind("greeting", "Whether a card was sent", Set.of(At.DECISION));
    private static final Stage CALL = new Stage("greeting-call", "From a card to a call");

    private final GreetingStore store;
    private final GreetingTellsStore tells;

    GreetingPart(GreetingStore store, GreetingTellsStore tells) {
        this.store = store;
        this.tells = tells;
    }

    @Override
    public Set<String> tables() {
        return Set.of("greeting");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var sent = store.on(List.of(file.id())).size();
        return List.of(new Section(Importance.STANDING, out -> {
            out.writeContent("<section class=\"ownwords-section\" aria-labelledby=\"greetings\">");
            out.writeContent("<h2 class=\"govuk-heading-m\" id=\"greetings\">Greetings</h2>");
            out.writeContent("<p class=\"govuk-body\">" + sent + " sent.</p></section>");
        }));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(Importance.STANDING, "A greeting", file.id().path() + "/greetings/new"));
    }

    @Override
    public List<Step> steps(CaseFile file, By by) {
        return store.on(List.of(file.id())).stream()
                .map(each -> new Step(
                        each.id(),
                        null,
                        0,
                        "Card " + Days.day(each.sentOn()),
                        false,
                        List.of(Next.whileOpen("Record the call", path(each)))))
                .toList();
    }

    private static String path(Greeting greeting) {
        return greeting.caseId().path() + "/greetings/" + greeting.id() + "/call";
    }

    @Override
    public List<Stage> stages() {
        return List.of(CALL);
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return store.on(cases).stream()
                .map(each -> new Owed(
                        each.caseId(),
                        new Because("greeting-call", each.id()),
                        new Prompt("Ring after the card", "A card that nobody follows up helps nobody.", path(each)),
                        new Whom.Holder(),
                        new When.Within(CALL, each.sentOn()),
                        Bearing.STEP))
                .toList();
    }

    @Override
    public List<PromptKind> kinds() {
        return List.of(CARD);
    }

    @Override
    public List<PromptAsked> asked(CaseFile file, Moment moment) {
        return List.of(new PromptAsked(
                CARD,
                new Prompt(
                        "Was a second card sent?",
                        "One card may go astray",
                        file.id().path() + "/greetings/new"),
                store.on(List.of(file.id())).size() > 1));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().map(Leaving::onRequest).toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return copy == Copy.PERSONS ? List.of("The greetings they were sent: they have them.") : List.of();
    }
}
