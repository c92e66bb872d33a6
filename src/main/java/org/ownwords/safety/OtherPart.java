package org.ownwords.safety;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.history.Told;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Children and other adults who may be in danger too, on the page of a case and in copies. The
/// person's copy goes without them: it is about others. What is disclosed on request does not say whether the council
/// has a case about them, which is theirs (Data Protection Act 2018, Schedule 2, paragraph 16).
@Component
class OtherPart implements Shows, Leaves {

    private final Others others;
    private final OtherTellsStore tells;
    private final Templates templates;

    OtherPart(Others others, OtherTellsStore tells, Templates templates) {
        this.others = others;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("other_at_risk");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var all = others.on(file);
        return all.isEmpty() ? List.of() : List.of(new Section(Importance.SAFETY, templates.safetyOthers(file, all)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(
                Importance.SAFETY,
                "A child, or another adult at risk",
                file.id().path() + "/others-at-risk/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream()
                .flatMap(told -> Stream.of(
                        new Leaving(told, Set.of(Copy.EXPORT)),
                        new Leaving(withoutTheirCase(told), Set.of(Copy.SUBJECT_ACCESS))))
                .toList();
    }

    private static Told withoutTheirCase(Told told) {
        return new Told(
                told.happened(),
                told.recorded(),
                told.by(),
                told.row(),
                told.sentence(),
                told.words(),
                told.details().stream()
                        .filter(detail -> !detail.name().equals(OtherTellsStore.THEIR_CASE))
                        .toList());
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("Whether others may be in danger too.");
            case SUBJECT_ACCESS -> List.of("Whether we have a case about somebody else who may be in danger.");
            case EXPORT -> List.of();
        };
    }
}
