package org.ownwords.risk;

import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.OnTheWay;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Panels and legal advice.
///
/// The person's copy says that somebody was asked, and not what was said. A lawyer's advice may be
/// privileged (Data Protection Act 2018, Schedule 2, paragraph 19): whoever answers a request for
/// everything reads it with that in mind.
@Component
class AdvicePart implements Shows, Leaves, OnTheWay {

    private final Advices advices;
    private final AdviceTellsStore tells;
    private final Templates templates;

    AdvicePart(Advices advices, AdviceTellsStore tells, Templates templates) {
        this.advices = advices;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("risk_advice");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var asked = advices.on(file);
        return asked.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.riskAdviceNow(file, asked)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(
                Importance.STANDING, "A panel, or legal advice", file.id().path() + "/advice/new"));
    }

    @Override
    public List<Stretch> onTheWay(CaseFile file) {
        return List.of(new Stretch(
                Aid.PANEL,
                advices.on(file).stream()
                        .findFirst()
                        .map(asked -> "%s, asked on %s%s."
                                .formatted(
                                        asked.advice().words(),
                                        Days.day(asked.advice().on()),
                                        asked.isAwaited() ? ", no answer yet" : ""))
                        .orElse(null),
                file.id().path() + "/advice/new"));
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
            case PERSONS -> List.of("What a panel or a lawyer was asked about a risk, and what they said.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
