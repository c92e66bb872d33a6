package org.ownwords.conclusion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Power;
import org.ownwords.casework.AnswersAudit;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Next;
import org.ownwords.casework.Stands;
import org.ownwords.casework.Step;
import org.ownwords.casework.Topic;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.enquiry.Enquiry;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// How the enquiries of a case ended, or how long they have been open.
///
/// The person's copy has what they said at closing, how they see it, and what was decided and why. What is
/// counted in the national return, how their capacity was judged, and the words chosen for the Board are
/// disclosed on request.
@Component
class ConclusionPart implements Stands, Leaves, AnswersAudit {

    private static final int AFTER_THE_ENQUIRY = 10;

    private final ConclusionStore store;
    private final ConclusionTellsStore tells;
    private final JudgedTellsStore judged;
    private final ReceivedEndingStore received;
    private final ReceivedEndingTellsStore tellsReceived;
    private final Enquiries enquiries;

    ConclusionPart(
            ConclusionStore store,
            ConclusionTellsStore tells,
            JudgedTellsStore judged,
            ReceivedEndingStore received,
            ReceivedEndingTellsStore tellsReceived,
            Enquiries enquiries) {
        this.store = store;
        this.tells = tells;
        this.judged = judged;
        this.received = received;
        this.tellsReceived = tellsReceived;
        this.enquiries = enquiries;
    }

    @Override
    public List<Step> steps(CaseFile file, By by) {
        var concluded = store.on(file.id());
        var sent = received.on(file.id());
        return enquiries.on(file).stream()
                .map(enquiry -> step(
                        file,
                        enquiry,
                        concluded.stream()
                                .filter(each -> each.enquiry().equals(enquiry.id()))
                                .findFirst()
                                .orElse(null),
                        sent.stream()
                                .filter(each -> each.enquiry().equals(enquiry.id()))
                                .findFirst()
                                .orElse(null),
                        by))
                .toList();
    }

    private static Step step(
            CaseFile file, Enquiry enquiry, @Nullable Concluded concluded, @Nullable ReceivedEnding sent, By by) {
        var path = "%s/enquiries/%s".formatted(file.id().path(), enquiry.id().value());
        var next = new ArrayList<Next>();
        // A closing that was sent back leaves the enquiry open.
        var ended = concluded == null ? sent != null : !concluded.isSentBack();
        if (!ended) {
            next.add(Next.always("Close the enquiry", path + "/conclusion"));
        }
        if (concluded == null ? sent != null : concluded.isAgreed()) {
            next.add(Next.always("Correct the closing", path + "/conclusion"));
        }
        if (concluded != null && concluded.awaitsSignOff() && by.practitioner().may(Power.SIGN_OFF, by.today())) {
            next.add(Next.always("Sign off the closing", path + "/sign-off"));
        }
        next.add(Next.always("Record what they heard of it", path + "/heard/new"));
        next.add(Next.always("What to think of at closing", path + "/closing-checklist"));
        next.add(Next.always("Say which enquiry it follows", path + "/follows"));
        return new Step(
                enquiry.id().value(),
                null,
                AFTER_THE_ENQUIRY,
                words(enquiry, concluded, sent, by.today()),
                ended,
                next);
    }

    private static String words(
            Enquiry enquiry, @Nullable Concluded concluded, @Nullable ReceivedEnding sent, LocalDate today) {
        if (concluded != null) {
            return concluded.words();
        }
        if (sent != null) {
            return sent.words();
        }
        var days = ChronoUnit.DAYS.between(enquiry.startedOn(), today);
        return days == 1 ? "open 1 day" : "open %d days".formatted(days);
    }

    @Override
    public List<Leaving> leaving(CaseFile file) {
        var chain = file.id().chain();
        return Stream.of(
                        tells.tellConclusions(chain).stream()
                                .flatMap(told ->
                                        Leaving.brieflyToThem(told, ConclusionTellsStore.FOR_THE_PERSON).stream()),
                        judged.tellOutcomes(chain).stream()
                                .flatMap(told -> Leaving.brieflyToThem(told, JudgedTellsStore.THEIRS).stream()),
                        Stream.of(judged.tellSignOffs(chain), tellsReceived.tellEndings(chain))
                                .flatMap(List::stream)
                                .flatMap(told -> Leaving.brieflyToThem(told).stream()),
                        tellsReceived.tellRisks(chain).stream().map(Leaving::onRequest))
                .flatMap(leaving -> leaving)
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS ->
                List.of(
                        "What is counted for the national figures when an enquiry is closed, and the words chosen for the"
                                + " Safeguarding Adults Board.",
                        "What a colleague wrote when they signed off a closing or sent it back.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }

    @Override
    public Map<Topic, Set<String>> answersAudit() {
        return Map.of(Topic.CAME_ABOUT, Set.of("conclusion_outcome"), Topic.INVOLVED, Set.of("conclusion"));
    }
}
