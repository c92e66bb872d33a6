package org.ownwords.prompt;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.AsksFirst;
import org.ownwords.casework.Moment;
import org.ownwords.person.CaseFile;
import org.ownwords.switches.Switches;
import org.springframework.stereotype.Component;

/// The stops of a council, as the doors of the stages ask for them.
@Component
class StopsFirst implements AsksFirst {

    private final StagePrompts prompts;
    private final Switches switches;

    StopsFirst(StagePrompts prompts, Switches switches) {
        this.prompts = prompts;
        this.switches = switches;
    }

    @Override
    public List<String> open(CaseFile file, Moment moment, By by) {
        var turnedOn = switches.turnedOn();
        return prompts.kinds().stream().noneMatch(kind -> turnedOn.isOn(PromptSwitches.code(kind), by.today()))
                ? List.of()
                : prompts.at(file, moment, by).stopsInWords();
    }
}
