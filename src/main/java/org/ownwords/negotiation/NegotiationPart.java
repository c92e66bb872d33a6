package org.ownwords.negotiation;

import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Link;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.Outcomes;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What the person wants and what others want, side by side on the page of their case. Nothing where nobody
/// else wants anything.
@Component
class NegotiationPart implements Shows {

    private final OthersViews views;
    private final Negotiations negotiations;
    private final BringingsAbout bringings;
    private final Outcomes outcomes;
    private final Templates templates;

    NegotiationPart(
            OthersViews views,
            Negotiations negotiations,
            BringingsAbout bringings,
            Outcomes outcomes,
            Templates templates) {
        this.views = views;
        this.negotiations = negotiations;
        this.bringings = bringings;
        this.outcomes = outcomes;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("others_view", "negotiation", "bringing_about");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var wanted = views.on(file);
        var talked = negotiations.on(file);
        var brought = bringings.on(file);
        var none = wanted.isEmpty() && talked.isEmpty() && brought.isEmpty();
        var theirs = none ? List.<DesiredOutcome>of() : outcomes.on(file);
        var side = SideBySide.of(theirs, wanted, talked, brought);
        return side.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.negotiationSection(file, side)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        var path = file.id().path();
        return List.of(
                new Link(Importance.THEIR_WORDS, "What others want or suggest", path + "/views/new"),
                new Link(Importance.THEIR_WORDS, "What was negotiated", path + "/negotiations/new"),
                new Link(Importance.THEIR_WORDS, "Who is to bring a wish about", path + "/bringing-about/new"));
    }
}
