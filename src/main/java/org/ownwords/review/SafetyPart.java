package org.ownwords.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Link;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.ownwords.vocabulary.FeelsSafe;
import org.springframework.stereotype.Component;

/// Whether the person feels safe, as they said last, and what changed for them. Who does not feel safe
/// stands with what keeps people from harm.
///
/// What they said of their safety leaves with every copy. What changed is in the person's copy without
/// its words, which may be about somebody else.
@Component
class SafetyPart implements Shows, Leaves {

    private final AskingSafety asking;
    private final SafetyTellsStore asked;
    private final ChangeNoticedTellsStore changes;
    private final Templates templates;

    SafetyPart(AskingSafety asking, SafetyTellsStore asked, ChangeNoticedTellsStore changes, Templates templates) {
        this.asking = asking;
        this.asked = asked;
        this.changes = changes;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("safety_asked");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var name = file.person().details().givenName();
        return asking.latest(file).stream()
                .map(last -> new Section(
                        last.feels() == FeelsSafe.NO ? Importance.SAFETY : Importance.STANDING,
                        templates.reviewSafetyNow(file, last, last.feels().about(name))))
                .toList();
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        var path = file.id().path();
        return List.of(
                new Link(Importance.NEXT, "Whether they feel safe", path + "/feels-safe/new"),
                new Link(Importance.NEXT, "Something that changed", path + "/changes/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.concat(
                        telling.by(asked).stream().map(Leaving::always),
                        telling.by(changes).stream().flatMap(told -> Leaving.brieflyToThem(told).stream()))
                .toList();
    }
}
