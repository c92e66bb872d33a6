package org.ownwords.section42;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.access.By;
import org.ownwords.page.Dated;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads a section 42 decision: an answer and a reason for each limb, who decides, and, where no duty arises,
/// what is done instead. This is one of the few forms with no question that can be left out: it is a
/// public-law decision.
final class Section42Form {

    private Section42Form() {}

    /// One as it was entered.
    static Typed entered(Judgement judgement) {
        var typed = Typed.nothing()
                .with("decider", judgement.decider())
                .withAny("decidedKnown", judgement.known())
                .with("decidedOn", judgement.on());
        for (var limb : Limb.values()) {
            var answer = judgement.answers().on(limb);
            typed = typed.with(limb.field(), answer.finding().code()).with(limb.field() + "Reason", answer.reason());
        }
        return switch (judgement.instead()) {
            case Instead.NothingToChoose() -> typed;
            case Instead.EnquireAnyway(var reason) ->
                typed.with("anyway", "yes").with("insteadReason", reason);
            case Instead.Respond(var responses, var reason, var signpostedTo, var lookOn) ->
                typed.with("anyway", "no")
                        .with("insteadReason", reason)
                        .with(
                                "responses",
                                responses.stream().map(Response::code).toList())
                        .withAny("signpostedTo", signpostedTo)
                        .with("lookOn", lookOn);
        };
    }

    /// @param raised the day the concern was raised: it cannot have been decided before
    static Optional<Judgement> read(Reader read, String name, LocalDate raised, By by) {
        var needs = answer(read, Limb.NEEDS_FOR_CARE_AND_SUPPORT, name);
        var abuse = answer(read, Limb.ABUSE_OR_NEGLECT, name);
        var unable = answer(read, Limb.UNABLE_TO_PROTECT, name);
        var decider = read.line("decider", "Enter the name of the person who decides");
        var known = read.optionalWords("decidedKnown");
        if (known == null
                && !decider.isBlank()
                && !decider.equalsIgnoreCase(by.practitioner().name())) {
            read.problem(
                    "decidedKnown", "Enter how you know that %s decided this, and how they put it".formatted(decider));
        }
        var on = read.pastDay("decidedOn", "Enter the day it was decided", by.today());
        read.inOrder("decidedOn", new Dated("the concern was raised", raised), new Dated("it was decided", on));
        if (needs.isEmpty() || abuse.isEmpty() || unable.isEmpty()) {
            return Optional.empty();
        }
        var answers = new Answers(needs.get(), abuse.get(), unable.get());
        var instead = instead(read, answers, on);
        return decider.isBlank()
                ? Optional.empty()
                : instead.map(chosen -> new Judgement(answers, chosen, decider, on, known));
    }

    static Problem noAuthority(Judgement judgement) {
        return new Problem(
                "decider",
                "%s may not make this decision here on that day. Enter who decided it, or ask somebody who may"
                        .formatted(judgement.decider()));
    }

    private static Optional<Answer> answer(Reader read, Limb limb, String name) {
        var finding = read.choice(limb.field(), Answer.Finding::of, "Select an answer: " + limb.question(name));
        var reason = read.words(limb.field() + "Reason", "Enter the reason for your answer: " + limb.question(name));
        return reason.isBlank() ? Optional.empty() : finding.map(found -> new Answer(found, reason));
    }

    private static Optional<Instead> instead(Reader read, Answers answers, LocalDate on) {
        return switch (Section42.decide(answers)) {
            case Section42Decision.DutyArises(), Section42Decision.NotYetDecidable _ ->
                Optional.of(new Instead.NothingToChoose());
            case Section42Decision.NoDuty _ -> {
                var anyway = read.yes("anyway", "No duty arises. Select whether to enquire anyway");
                var reason = read.words("insteadReason", "Enter why this is the right response");
                var responses = read.choices("responses", Response.all(), Response::code);
                if (!anyway && read.typed().text("anyway").equals("no") && responses.isEmpty()) {
                    read.problem("responses", "Select what will be done instead, even if nothing more is needed");
                }
                var respond = respond(read, responses, reason, on);
                if (anyway && (respond.signpostedTo() != null || respond.lookOn() != null)) {
                    read.problem("anyway", "Select no, or remove what will be done instead");
                }
                yield reason.isBlank()
                        ? Optional.empty()
                        : Optional.of(anyway ? new Instead.EnquireAnyway(reason) : respond);
            }
        };
    }

    private static Instead.Respond respond(Reader read, List<Response> responses, String reason, LocalDate on) {
        var signposted = responses.contains(Response.SIGNPOSTED);
        var signpostedTo = read.optionalLine("signpostedTo");
        if (!signposted && signpostedTo != null) {
            read.problem("responses", "Select that they are signposted, or remove to whom");
        }
        var lookOn = read.optionalDay("lookOn");
        if (lookOn != null) {
            read.inOrder("lookOn", new Dated("it was decided", on), new Dated("somebody looks at it", lookOn));
        }
        return new Instead.Respond(responses, reason, signposted ? signpostedTo : null, lookOn);
    }
}
