package org.ownwords.advocacy;

import java.time.LocalDate;
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

/// Whether an advocate is needed is thought of at every stage. Where one has to be arranged, that is
/// [owed][AdvocacyOwes], and no prompt asks again.
@Component
class AdvocacyPrompts implements Prompts {

    private static final PromptKind NEEDED = new PromptKind(
            "advocate", "Whether an advocate is needed", Set.of(At.DECISION, At.PLAN, At.REVIEW, At.CLOSING));

    private final AdvocacyStore decisions;
    private final AdvocateStore advocates;

    AdvocacyPrompts(AdvocacyStore decisions, AdvocateStore advocates) {
        this.decisions = decisions;
        this.advocates = advocates;
    }

    @Override
    public List<PromptKind> kinds() {
        return List.of(NEEDED);
    }

    @Override
    public List<PromptAsked> asked(CaseFile file, Moment moment) {
        return List.of(new PromptAsked(
                NEEDED,
                new Prompt(
                        "Does %s need an advocate?"
                                .formatted(file.person().details().givenName()),
                        "Care Act 2014, section 68: the council arranges one where somebody would have substantial"
                                + " difficulty in taking part, and there is nobody appropriate to support them",
                        file.id().path() + "/advocacy/new"),
                isThoughtOf(
                        AdvocacyStanding.of(decisions.decided(file.id()), advocates.asked(file.id())),
                        moment.since())));
    }

    /// Whether it was decided since a day. Where there is a duty, or an advocate, it does not have to be decided again.
    static boolean isThoughtOf(AdvocacyStanding standing, LocalDate since) {
        return switch (standing) {
            case AdvocacyStanding.NotDecided() -> false;
            case AdvocacyStanding.NoDuty(var latest) -> !latest.on().isBefore(since);
            case AdvocacyStanding.NobodyArranged _,
                    AdvocacyStanding.NotWanted _,
                    AdvocacyStanding.AskedFor _,
                    AdvocacyStanding.Started _ -> true;
        };
    }
}
