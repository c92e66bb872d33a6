package org.ownwords.risk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Stage;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// A risk is looked at again on the day that was set, and no pause hides that. Whoever has to accept it
/// is asked. None of it holds a case open, and none of it ends with an enquiry: a risk that was taken
/// goes on, so a closing does not ask about it.
@Component
class RiskOwes implements Owes {

    static final Stage AGREEING = new Stage("risk-agreed", "From weighing a risk to the council’s agreement");

    private final WeighingStore store;

    RiskOwes(WeighingStore store) {
        this.store = store;
    }

    @Override
    public List<Stage> stages() {
        return List.of(AGREEING);
    }

    @Override
    public Set<String> tables() {
        return Set.of("risk_weighing");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return store.latest(cases).stream().flatMap(RiskOwes::owed).toList();
    }

    private static Stream<Owed> owed(WeighedRisk weighed) {
        var agreement = weighed.agreement();
        return Stream.of(
                        lookAgain(weighed),
                        agreement.waitsFor(Whose.PERSON) ? Optional.of(askPerson(weighed)) : Optional.<Owed>empty(),
                        agreement.waitsFor(Whose.COUNCIL) ? Optional.of(askCouncil(weighed)) : Optional.<Owed>empty(),
                        agreement.isRefusedBy(Whose.COUNCIL)
                                ? Optional.of(weighAgain(weighed))
                                : Optional.<Owed>empty())
                .flatMap(Optional::stream);
    }

    private static Optional<Owed> lookAgain(WeighedRisk weighed) {
        return Optional.ofNullable(weighed.weighing().occasion().lookAgain())
                .map(day -> new Owed(
                        weighed.caseId(),
                        new Because("risk-look-again", weighed.id().value()),
                        new Prompt(
                                "Look again at the risk: " + weighed.risk(),
                                "Things may have changed since it was weighed, and somebody may come to harm",
                                weighed.path() + "/weighed-again"),
                        new Whom.Holder(),
                        new When.Day(day),
                        Bearing.SAFETY));
    }

    private static Owed askPerson(WeighedRisk weighed) {
        return new Owed(
                weighed.caseId(),
                new Because("risk-to-accept", weighed.id().value()),
                new Prompt(
                        "Ask whether they accept the risk: " + weighed.risk(),
                        "A risk to themselves is theirs to accept, if they can decide it",
                        weighed.path() + "/weighed-again"),
                new Whom.Holder(),
                new When.Waiting(weighed.on()),
                Bearing.STEP);
    }

    private static Owed askCouncil(WeighedRisk weighed) {
        return new Owed(
                weighed.caseId(),
                new Because("risk-to-agree", weighed.id().value()),
                new Prompt(
                        "Agree for the council to the risk: " + weighed.risk(),
                        "The council stands behind a risk that it takes with somebody, and not the worker alone",
                        weighed.path() + "/agreement"),
                new Whom.Signer(weighed.work()),
                new When.Within(AGREEING, weighed.on()),
                Bearing.STEP);
    }

    private static Owed weighAgain(WeighedRisk weighed) {
        return new Owed(
                weighed.caseId(),
                new Because("risk-not-agreed", weighed.id().value()),
                new Prompt(
                        "Weigh the risk again: " + weighed.risk(),
                        "A manager did not agree to it for the council",
                        weighed.path() + "/weighed-again"),
                new Whom.Colleague(weighed.recordedBy()),
                new When.Waiting(weighed.on()),
                Bearing.STEP);
    }
}
