package org.ownwords.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.access.Deciders;
import org.ownwords.access.Power;
import org.ownwords.switches.Switch;
import org.ownwords.switches.Switched;
import org.ownwords.switches.Switches;
import org.springframework.stereotype.Component;

/// Who may authorise that something goes on although the person does not agree: a colleague who may decide, by name.
/// A council may want it to be somebody other than whoever records it.
@Component
class Authorisers implements Switched {

    private static final String SOMEBODY_ELSE = "somebody-else-authorises";

    private final Deciders deciders;
    private final Switches switches;

    Authorisers(Deciders deciders, Switches switches) {
        this.deciders = deciders;
        this.switches = switches;
    }

    @Override
    public List<Switch> switches() {
        return List.of(new Switch(
                SOMEBODY_ELSE,
                "Going on without agreement",
                "Who authorises it",
                "Where something is done or told although the person does not agree",
                "Somebody other than whoever records it",
                "Anybody who may decide, also whoever records it"));
    }

    /// Their names, to be offered.
    List<String> names(By by) {
        var names = deciders.names(by.today());
        return isSomebodyElse(by)
                ? names.stream()
                        .filter(name -> !name.equals(by.practitioner().name()))
                        .toList()
                : names;
    }

    /// What is wrong with somebody who is said to have authorised something on a day, where something is.
    Optional<String> problem(String name, LocalDate day, By by) {
        return switch (deciders.second(name, day, by)) {
            case MAY -> Optional.empty();
            case ONESELF -> oneself(day, by);
            case MAY_NOT ->
                Optional.of("%s may not authorise this here. Enter the name of somebody who may".formatted(name));
            case NOBODY ->
                Optional.of("No colleague is called %s. Enter the full name of the colleague who authorised it"
                        .formatted(name));
        };
    }

    private Optional<String> oneself(LocalDate day, By by) {
        if (isSomebodyElse(by)) {
            return Optional.of("You cannot authorise this yourself. Enter the name of the colleague who authorised it");
        }
        return by.practitioner().may(Power.DECIDE, day)
                ? Optional.empty()
                : Optional.of("You may not authorise this yourself. Enter the name of somebody who may");
    }

    private boolean isSomebodyElse(By by) {
        return switches.turnedOn().isOn(SOMEBODY_ELSE, by.today());
    }

    /// Who is meant by a name, where only one colleague can be.
    Optional<ActorId> identity(String name, By by) {
        return deciders.identity(name, by);
    }
}
