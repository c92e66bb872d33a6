package org.ownwords.consent;

import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Link;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.person.CaseFile;
import org.ownwords.prompt.StagePrompts;
import org.springframework.stereotype.Component;

/// What the person agrees to, on the page of their case: how each question stands now, and what was
/// told to whom. Nothing where there is none of it: the page is long enough.
@Component
class ConsentPart implements Shows {

    private final Consents consents;
    private final PassingsOn passingsOn;
    private final Stops stops;
    private final StagePrompts prompts;
    private final Templates templates;

    ConsentPart(Consents consents, PassingsOn passingsOn, Stops stops, StagePrompts prompts, Templates templates) {
        this.consents = consents;
        this.passingsOn = passingsOn;
        this.stops = stops;
        this.prompts = prompts;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("consent", "passed_on", "asked_to_stop");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var shown = Shown.of(consents.on(file), passingsOn.on(file), stops.on(file));
        if (shown.isEmpty()) {
            return List.of();
        }
        var toThinkOf = RefusalMoments.latest(file, shown)
                .map(moment -> prompts.at(file, moment, by))
                .orElse(null);
        return List.of(new Section(Importance.STANDING, templates.consentSection(file, shown, toThinkOf)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        var path = file.id().path();
        return List.of(
                new Link(Importance.STANDING, "What they agree to", path + "/consent/new"),
                new Link(Importance.STANDING, "What was told to whom", path + "/passed-on/new"),
                new Link(Importance.STANDING, "That they ask to stop", path + "/stop/new"));
    }
}
