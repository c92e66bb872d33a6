package org.ownwords.risk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

/// The signs that were looked for on a case.
///
/// They stay out of the person's copy, because somebody who controls them may read it. They are
/// disclosed on request, after a colleague has read it.
@Component
class SignsPart implements Shows, Leaves, OnTheWay {

    private final Signs signs;
    private final LookedTellsStore tells;
    private final Templates templates;

    SignsPart(Signs signs, LookedTellsStore tells, Templates templates) {
        this.signs = signs;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("signs_looked_for");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var latest = signs.latest(file);
        return latest.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.riskSignsNow(file, latest)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return Stream.concat(
                        SignsAbout.all().stream()
                                .map(about -> new Link(
                                        Importance.STANDING,
                                        "Signs: " + about.inSentence(),
                                        "%s/signs/%s/new".formatted(file.id().path(), about.code()))),
                        Stream.of(new Link(
                                Importance.STANDING,
                                "What helps where somebody neglects themselves or hoards",
                                file.id().path() + "/self-neglect")))
                .toList();
    }

    @Override
    public List<Stretch> onTheWay(CaseFile file) {
        return List.of(new Stretch(
                Aid.FIRE,
                signs.latest(file).stream()
                        .filter(looked -> looked.about() == SignsAbout.FIRE)
                        .findFirst()
                        .map(looked -> "Looked for on %s.".formatted(Days.day(looked.on())))
                        .orElse(null),
                file.id().path() + "/signs/fire/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().map(Leaving::onRequest).toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("Signs of danger that were looked for, and what was seen.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
