package org.ownwords.process;

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

/// What may be a crime, on the page of a case and in copies. The person's copy goes without it: it
/// names others, and may harm what the police do.
@Component
class CrimePart implements Shows, Leaves {

    private final Crimes crimes;
    private final CrimeTellsStore tells;
    private final Templates templates;

    CrimePart(Crimes crimes, CrimeTellsStore tells, Templates templates) {
        this.crimes = crimes;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("crime_report");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var all = crimes.on(file);
        return all.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.processCrimes(file, all)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(
                Importance.STANDING, "A crime, reported or not", file.id().path() + "/crimes/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().map(Leaving::onRequest).toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("What was or was not reported to the police.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
