package org.ownwords.conclusion;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.conclusion.HeardBack.Became;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// What a closing leaves to do: the person hears what came of it, where that was put off, and somebody looks into
/// why what they wanted did not come about, where no reason was given.
@Component
class AfterClosingOwes implements Owes {

    private final HeardBackStore heardBacks;
    private final WhyNotStore whyNots;

    AfterClosingOwes(HeardBackStore heardBacks, WhyNotStore whyNots) {
        this.heardBacks = heardBacks;
        this.whyNots = whyNots;
    }

    @Override
    public Set<String> tables() {
        return Set.of("heard_back", "conclusion");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return Stream.concat(
                        HeardBack.now(heardBacks.on(cases)).stream().flatMap(AfterClosingOwes::toHear),
                        whyNots.missing(cases).stream().map(AfterClosingOwes::toLookInto))
                .toList();
    }

    static Stream<Owed> toHear(HeardBack.Entry entry) {
        return entry.heardBack().became() instanceof Became.ToCome(var byWhom, var dueOn)
                ? Stream.of(new Owed(
                        entry.caseId(),
                        new Because("heard-back", entry.id()),
                        new Prompt(
                                "Tell them what came of it",
                                "They spoke up, or somebody did for them, and they should not wonder how it ended",
                                entry.path()),
                        byWhom == null ? new Whom.Holder() : Whom.of(byWhom),
                        dueOn == null ? new When.Waiting(entry.heardBack().on()) : new When.Day(dueOn),
                        Bearing.STEP))
                : Stream.empty();
    }

    static Owed toLookInto(WhyNot.Missing missing) {
        return new Owed(
                missing.caseId(),
                new Because(
                        "why-not",
                        Ids.from(
                                missing.enquiry().value(),
                                "why/" + missing.outcome().value())),
                new Prompt(
                        "Say why it did not come about: “%s”".formatted(missing.words()),
                        "The closing gives no reason. That nobody knows is an answer too",
                        missing.path()),
                new Whom.Holder(),
                new When.Waiting(missing.since()),
                Bearing.STEP);
    }
}
