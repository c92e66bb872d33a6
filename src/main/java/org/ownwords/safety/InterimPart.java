package org.ownwords.safety;

import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.SaysAtClosing;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What keeps the person safe for now, on the page of a case, in copies, and at closing.
///
/// The person's copy says what is in place and who sees to it. Why, and how it was found, is disclosed
/// on request, after a colleague has read it: it may name others.
@Component
class InterimPart implements Shows, Leaves, SaysAtClosing {

    private final Interims interims;
    private final InterimTellsStore tells;
    private final Templates templates;

    InterimPart(Interims interims, InterimTellsStore tells, Templates templates) {
        this.interims = interims;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("interim_safety");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var all = interims.on(file);
        return all.isEmpty()
                ? List.of()
                : List.of(new Section(
                        all.stream().anyMatch(known -> known.standing().isOpen())
                                ? Importance.SAFETY
                                : Importance.STANDING,
                        templates.safetySection(file, all)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(
                Importance.SAFETY, "What keeps them safe for now", file.id().path() + "/interim-safety/new"));
    }

    @Override
    public List<String> atClosing(CaseFile file) {
        return interims.on(file).stream()
                .filter(known -> known.standing().isOpen())
                .map(known -> "In place for now: %s.".formatted(known.interim().words()))
                .toList();
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream()
                .flatMap(told -> Leaving.brieflyToThem(told).stream())
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("Why something was put in place to keep the person safe, and how it was found.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
