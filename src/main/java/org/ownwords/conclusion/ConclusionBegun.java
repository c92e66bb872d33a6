package org.ownwords.conclusion;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Coded;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.SupportedBy;

/// What the form of a closing contains when it is opened and there is an earlier one to start from.
final class ConclusionBegun {

    private ConclusionBegun() {}

    /// What the form contains after a conclusion was sent back: the old answers, to be corrected and sent
    /// again.
    static Typed typed(Conclusion conclusion) {
        var fields = new LinkedHashMap<String, List<String>>();
        putOutcomes(fields, conclusion.outcomes());
        var answers = conclusion.answers();
        switch (answers.views()) {
            case Views.Sought(var words, var answeredBy) -> {
                put(fields, "viewsSought", "yes");
                put(fields, "views", words);
                put(fields, "answeredBy", answeredBy.code());
            }
            case Views.NotSought(var why) -> {
                put(fields, "viewsSought", "no");
                put(fields, "viewsNotSought", why);
            }
        }
        put(fields, "feelsSafer", answers.feelsSafer().code());
        put(fields, "listenedTo", answers.listenedTo().code());
        put(fields, "understood", answers.understood().code());
        put(fields, "wellbeing", code(answers.wellbeing()));
        putDecision(fields, conclusion.decision());
        var reported = conclusion.reported();
        put(fields, "lackedCapacity", code(reported.capacity().lacked()));
        put(fields, "supportedBy", code(reported.capacity().supportedBy()));
        put(fields, "livesOn", conclusion.livesOn());
        put(fields, "wordsForBoard", reported.wordsForBoard());
        put(fields, "concludedOn", conclusion.on());
        RiskRows.put(
                fields,
                reported.risks().stream()
                        .map(risk -> new Sent.Risk(
                                risk.type().code(),
                                risk.location().code(),
                                risk.source().code(),
                                risk.assessment().code(),
                                code(risk.outcome())))
                        .toList());
        return HowItWasDoneForm.entered(new Typed(fields), conclusion.done());
    }

    /// The same for a conclusion that was sent back, with its correction if it has one.
    static Typed again(Concluded back) {
        return back.correction() == null
                ? typed(back.conclusion())
                : correcting(back).with("correction", back.correction());
    }

    /// What the form contains when a closing that was agreed is corrected.
    static Typed correcting(Concluded before) {
        return typed(before.conclusion())
                .with(CorrectionForm.CORRECTS, before.id().value().toString());
    }

    /// What the form contains when another system sent how the enquiry stood or ended: none of it has to be
    /// typed again. What was not sent is left empty.
    static Typed typed(Sent sent) {
        var fields = new LinkedHashMap<String, List<String>>();
        put(fields, "lackedCapacity", known(sent.lackedCapacity(), LackedCapacity::of));
        put(fields, "supportedBy", known(sent.supportedBy(), SupportedBy::of));
        if (sent.on() != null) {
            put(fields, "concludedOn", sent.on());
        }
        RiskRows.put(fields, sent.risks());
        return new Typed(fields);
    }

    private static void putOutcomes(Map<String, List<String>> fields, List<OutcomeResult> outcomes) {
        for (var result : outcomes) {
            var key = "-" + result.outcome().value();
            put(fields, "persons" + key, result.persons().code());
            put(fields, "personsWords" + key, result.personsWords());
            put(fields, "workers" + key, result.workers().code());
            fields.put(
                    "reasons" + key,
                    result.reasons().stream().map(NotMetReason::code).toList());
            put(fields, "whyNot" + key, result.whyNot());
            if (result.howHard() != null) {
                put(fields, "howHard" + key, result.howHard().level().code());
                put(fields, "hardWhy" + key, result.howHard().why());
            }
            put(fields, "lifeNow" + key, code(result.lifeNow()));
        }
    }

    private static void putDecision(Map<String, List<String>> fields, Decision decision) {
        switch (decision) {
            case Decision.ActionNeeded(var what, var byWhom) -> {
                put(fields, "actionNeeded", "yes");
                put(fields, "action", what);
                put(fields, "actionBy", byWhom);
            }
            case Decision.NoActionNeeded(var why) -> {
                put(fields, "actionNeeded", "no");
                put(fields, "noActionWhy", why);
            }
        }
    }

    private static @Nullable String known(
            @Nullable String code, Function<String, ? extends Optional<? extends Coded>> codes) {
        return code != null && codes.apply(code).isPresent() ? code : null;
    }

    private static @Nullable String code(@Nullable Coded chosen) {
        return chosen == null ? null : chosen.code();
    }

    private static void put(Map<String, List<String>> fields, String field, @Nullable String text) {
        if (text != null) {
            fields.put(field, List.of(text));
        }
    }

    private static void put(Map<String, List<String>> fields, String field, LocalDate day) {
        put(fields, field + "-day", String.valueOf(day.getDayOfMonth()));
        put(fields, field + "-month", String.valueOf(day.getMonthValue()));
        put(fields, field + "-year", String.valueOf(day.getYear()));
    }
}
