package org.ownwords.leaflet;

import java.util.List;
import java.util.Set;
import org.ownwords.casework.At;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.PromptAsked;
import org.ownwords.casework.PromptKind;
import org.ownwords.casework.Prompts;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Whether the person was given something that says what safeguarding is and what will happen. It is asked once it is
/// decided what happens, while the plan is made, and only where the council has such a leaflet.
@Component
class GivenPrompts implements Prompts {

    private static final PromptKind EXPECT = new PromptKind(
            "what-to-expect", "Whether they were given something that says what will happen", Set.of(At.PLAN));

    private final Givings givings;

    GivenPrompts(Givings givings) {
        this.givings = givings;
    }

    @Override
    public List<PromptKind> kinds() {
        return List.of(EXPECT);
    }

    @Override
    public List<PromptAsked> asked(CaseFile file, Moment moment) {
        return givings.lacks(file, Subject.SAFEGUARDING)
                ? List.of(new PromptAsked(
                        EXPECT,
                        new Prompt(
                                "Was %s given something that says what will happen?"
                                        .formatted(file.person().details().givenName()),
                                "Who knows what to expect can take part",
                                GivenPart.path(file)),
                        false))
                : List.of();
    }
}
