package org.ownwords.outcome;

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

/// Whether the person was asked what they want.
@Component
class OutcomePrompts implements Prompts {

    private static final PromptKind ASKED = new PromptKind(
            "asked", "Whether the person was asked what they want", Set.of(At.DECISION, At.PLAN, At.CLOSING));

    private final OutcomeStore store;
    private final AskStore asks;

    OutcomePrompts(OutcomeStore store, AskStore asks) {
        this.store = store;
        this.asks = asks;
    }

    @Override
    public List<PromptKind> kinds() {
        return List.of(ASKED);
    }

    @Override
    public List<PromptAsked> asked(CaseFile file, Moment moment) {
        return List.of(new PromptAsked(
                ASKED,
                new Prompt(
                        "Was %s asked what they want?"
                                .formatted(file.person().details().givenName()),
                        "Care Act 2014, section 1(3): their views, wishes and feelings come first",
                        file.id().path() + "/outcomes/new"),
                isAnswered(Known.of(store.on(file.id()), false, asks.on(file.id())), moment.at())));
    }

    /// Whether the record answers it. A reason not to ask is an answer at the decision, which may be made within hours.
    /// Later they are asked, unless they have died.
    static boolean isAnswered(Known known, At at) {
        return switch (known) {
            case Known.Said(), Known.NoneStands(), Known.Sent(), Known.AskedAndNotSaid() -> true;
            case Known.NotAsked(var reason, var _) -> at == At.DECISION || reason == NotAskedReason.DIED;
            case Known.InError(), Known.NotAskedElsewhere(), Known.NotToldWhetherAsked(), Known.Nothing() -> false;
        };
    }
}
