package org.ownwords.arrangement;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.casework.SaysAtClosing;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What goes on beside an enquiry when it ends: a concern about somebody who may decide for the person,
/// and a deprivation of liberty.
@Component
class ArrangementAtClosing implements SaysAtClosing {

    private final Standings standings;

    ArrangementAtClosing(Standings standings) {
        this.standings = standings;
    }

    @Override
    public List<String> atClosing(CaseFile file) {
        var standing = standings.of(List.of(file.id()));
        return Stream.concat(
                        standing.makers().stream()
                                .filter(known -> known.standing() instanceof MakerStanding.Concern)
                                .map(known -> "There is a concern about the %s."
                                        .formatted(known.maker().inSentence())),
                        standing.deprivations().stream()
                                .filter(known -> known.standing().isOpen())
                                .map(known -> known.deprivation().words() + "."))
                .toList();
    }
}
