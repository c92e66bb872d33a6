package org.ownwords.signoff;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.ownwords.casework.Because;
import org.ownwords.casework.Episode;
import org.ownwords.casework.Episodes;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.ownwords.switches.Switches;
import org.springframework.stereotype.Component;

/// Where the council wants a colleague to sign a stage off, it waits for one: for anybody whose post gives it, and
/// never for whoever did the work. What is done meanwhile does not wait.
@Component
class SecondLookOwes implements Owes {

    private final List<Episodes> concepts;
    private final SignOffStore store;
    private final Switches switches;

    SecondLookOwes(List<Episodes> concepts, SignOffStore store, Switches switches) {
        this.concepts = List.copyOf(concepts);
        this.store = store;
        this.switches = switches;
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var turnedOn = switches.turnedOn();
        var wanted = concepts.stream()
                .filter(concept -> turnedOn.everOn(SecondLooks.code(concept.kind())))
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var looked = store.lookedAt(cases);
        return wanted.stream()
                .flatMap(concept -> concept.episodes(cases).entrySet().stream()
                        .flatMap(each -> each.getValue().stream()
                                .filter(episode -> turnedOn.isOn(SecondLooks.code(concept.kind()), episode.on()))
                                .filter(episode ->
                                        !looked.contains(episode.row().id()))
                                .map(episode -> signOff(each.getKey(), episode))))
                .toList();
    }

    private static Owed signOff(CaseId file, Episode episode) {
        var words = episode.words();
        return new Owed(
                file,
                new Because("second-look", episode.row().id()),
                new Prompt(
                        "Sign off %s".formatted(words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1)),
                        "Here, a colleague looks at each. Nothing else waits for it",
                        "%s/episodes/%s/sign-off"
                                .formatted(file.path(), episode.row().id())),
                new Whom.Signer(episode.work()),
                new When.Waiting(episode.on()),
                Bearing.STEP);
    }
}
