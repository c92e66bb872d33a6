package org.ownwords.section42;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Next;
import org.ownwords.casework.Stands;
import org.ownwords.casework.Step;
import org.ownwords.concern.ConcernId;
import org.ownwords.concern.Concerns;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The section 42 decisions of a case: where each concern has got to, and what to decide.
///
/// The person's copy has what was decided, and what is done instead. The reasons limb by limb often rest on
/// what others said; they are disclosed on request, after a colleague has read them.
@Component
class Section42Part implements Stands, Leaves {

    private static final int SENT = 10;
    private static final int DECIDED = 20;

    private final Section42Store store;
    private final ReceivedDecisionStore received;
    private final Section42TellsStore tells;
    private final Concerns concerns;

    Section42Part(Section42Store store, ReceivedDecisionStore received, Section42TellsStore tells, Concerns concerns) {
        this.store = store;
        this.received = received;
        this.tells = tells;
        this.concerns = concerns;
    }

    @Override
    public List<Step> steps(CaseFile file, By by) {
        var decisions = store.on(file.id());
        var sent = received.on(file.id());
        return concerns.on(file).stream()
                .flatMap(raised -> steps(
                        file,
                        raised.id(),
                        decisions.stream()
                                .filter(made -> made.concern().equals(raised.id()))
                                .findFirst()
                                .orElse(null),
                        sent.stream()
                                .filter(made -> made.concern().equals(raised.id()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static Stream<Step> steps(
            CaseFile file, ConcernId concern, @Nullable DecisionMade decision, @Nullable ReceivedDecision sent) {
        UUID row = concern.value();
        var steps = new ArrayList<Step>();
        Optional.ofNullable(sent)
                .flatMap(ReceivedDecision::words)
                .ifPresent(words -> steps.add(new Step(row, null, SENT, words, false, List.of())));
        var decided = (decision != null && decision.isDecided()) || (sent != null && sent.decision() != null);
        var decide = Next.whileOpen(
                decided ? "Decide again" : "Decide whether the section 42 duty arises",
                "%s/concerns/%s/section42".formatted(file.id().path(), row));
        steps.add(new Step(row, null, DECIDED, decision == null ? null : decision.words(), false, List.of(decide)));
        return steps.stream();
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream()
                .flatMap(told -> Leaving.brieflyToThem(told, Section42Sentences.INSTEAD_OF_IT).stream())
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("The reasons given for each part of the section 42 decision.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
