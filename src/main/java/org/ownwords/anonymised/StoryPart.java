package org.ownwords.anonymised;

import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The stories that were made from a case, on its page and in copies.
@Component
class StoryPart implements Shows, Leaves {

    private final Stories stories;
    private final StoryTellsStore tells;
    private final Templates templates;

    StoryPart(Stories stories, StoryTellsStore tells, Templates templates) {
        this.stories = stories;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("story");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var all = stories.on(file);
        return all.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.THE_RECORD, templates.anonymisedSection(all, by)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(
                Importance.THE_RECORD, "A story without names", file.id().path() + "/stories/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().map(Leaving::onRequest).toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("Stories without names that were written from the case for others to learn from.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
