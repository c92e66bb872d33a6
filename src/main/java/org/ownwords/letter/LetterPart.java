package org.ownwords.letter;

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
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The letters of a case. The person's copy has those that went to them. Letters to others are disclosed on request.
@Component
class LetterPart implements Shows, Leaves {

    private final Letters letters;
    private final LetterTellsStore tells;
    private final Templates templates;

    LetterPart(Letters letters, LetterTellsStore tells, Templates templates) {
        this.letters = letters;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("letter");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var all = letters.on(file);
        return all.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.letterSection(file, all)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(Importance.STANDING, "A letter", file.id().path() + "/letters/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return tells.tellWhole(telling.chain()).stream()
                .flatMap(each -> each.toThem()
                        ? Leaving.brieflyToThem(each.told(), List.of(LetterTellsStore.WHOLE_LETTER)).stream()
                        : Stream.of(Leaving.onRequest(each.told())))
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("Letters to others.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
