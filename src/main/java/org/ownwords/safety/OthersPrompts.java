package org.ownwords.safety;

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

/// Whether a child or another adult may be in danger too: the whole family is thought of. At closing the checklist of
/// closings asks the same, so that no prompt does.
@Component
class OthersPrompts implements Prompts {

    private static final PromptKind OTHERS = new PromptKind(
            "others-at-risk", "Whether a child or another adult may be in danger too", Set.of(At.DECISION, At.PLAN));

    private final Others others;

    OthersPrompts(Others others) {
        this.others = others;
    }

    @Override
    public List<PromptKind> kinds() {
        return List.of(OTHERS);
    }

    @Override
    public List<PromptAsked> asked(CaseFile file, Moment moment) {
        return List.of(new PromptAsked(
                OTHERS,
                new Prompt(
                        "May a child or another adult be in danger too?",
                        "Children Act 2004, section 11, and “Think Family”: who is told, or why nobody is",
                        file.id().path() + "/others-at-risk/new"),
                !others.on(file).isEmpty()));
    }
}
