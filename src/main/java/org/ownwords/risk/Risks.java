package org.ownwords.risk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Deciders;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.risk.RiskFact.AnsweredForCouncil;
import org.ownwords.risk.RiskFact.RiskWeighed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Risks on a case, weighed with the person, and what a manager says of them for the council. The
/// same id twice records once.
@Service
@Transactional
public class Risks {

    private final WeighingStore store;
    private final WeighingAddsStore adds;
    private final Deciders deciders;
    private final ApplicationEventPublisher events;

    Risks(WeighingStore store, WeighingAddsStore adds, Deciders deciders, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.deciders = deciders;
        this.events = events;
    }

    /// Records a weighing.
    public void weigh(WeighingId id, CaseFile file, Weighing weighing, By by) {
        weigh(id, file, weighing, null, by);
    }

    /// Records how a risk was weighed with the person.
    ///
    /// @param first the weighing that this is recorded in the place of, or null. What follows it stays
    public void weigh(WeighingId id, CaseFile file, Weighing weighing, @Nullable WeighingId first, By by) {
        var weigher = deciders.identity(weighing.occasion().by(), by).orElse(null);
        if (adds.add(id, file.id(), weighing, weigher, first, by)) {
            events.publishEvent(new RiskWeighed(file.id(), id, by));
        }
    }

    /// Records what a manager says of a risk for the council.
    public Answering answer(UUID id, CaseFile file, WeighedRisk weighed, CouncilsAnswer answer, By by) {
        return switch (AnswersForCouncil.mayBeBy(by.practitioner(), weighed, by.today())) {
            case AnswersForCouncil.NoAuthority() -> new Answering.NoAuthority();
            case AnswersForCouncil.OwnWork() -> new Answering.OwnWork();
            case AnswersForCouncil.Allowed() -> {
                if (weighed.again() != null && !adds.isAnswer(id)) {
                    yield new Answering.WeighedAgain();
                }
                if (adds.addAnswer(id, file.id(), weighed.id(), answer, by)) {
                    events.publishEvent(new AnsweredForCouncil(file.id(), id, by));
                }
                yield new Answering.Recorded();
            }
        };
    }

    /// Those of a case, the newest first, up to [WeighingStore#MOST].
    @Transactional(readOnly = true)
    List<WeighedRisk> on(CaseFile file) {
        return store.on(file.id());
    }

    /// One of a case, where it stands.
    @Transactional(readOnly = true)
    Optional<WeighedRisk> find(CaseFile file, WeighingId id) {
        return store.find(file.id(), id);
    }

    /// One of the risks of a case.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    public WeighedRisk get(CaseFile file, WeighingId id) {
        return find(file, id).orElseThrow(NotFound::new);
    }
}
