package org.ownwords.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told;
import org.ownwords.page.Days;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.quality.Audit.Answer;
import org.ownwords.quality.Audit.Heard;

/// Reads what a reader found in a case file.
final class AuditForm {

    /// The hidden field that names the audit that another is recorded in the place of.
    static final String REPLACES = "replaces";

    private static final int LONG = 400;

    private AuditForm() {}

    static String rating(String question) {
        return "rating-" + question;
    }

    static String words(String question) {
        return "words-" + question;
    }

    static String evidence(String question) {
        return "evidence-" + question;
    }

    /// @param offered what the case says to each question: only that is taken as evidence
    static Reading<Audit> read(Reader read, Tool tool, Map<String, List<Told>> offered) {
        var answers = new HashMap<String, Answer>();
        for (var question : tool.questions()) {
            var code = question.code();
            var rated = read.choice(rating(code), tool::rating, "Select an answer: " + question.words());
            var words = read.optionalWords(words(code));
            var evidence = read
                    .choices(
                            evidence(code),
                            offered.getOrDefault(code, List.of()),
                            told -> told.row().toString())
                    .stream()
                    .map(Told::row)
                    .toList();
            rated.ifPresent(rating -> answers.put(code, new Answer(rating.code(), words, evidence)));
        }
        var good = read.optionalWords("good");
        var themes = read.optionalWords("themes");
        var heard = heard(read);
        return read.accept(() -> new Audit(answers, good, themes, heard));
    }

    private static @Nullable Heard heard(Reader read) {
        var words = read.optionalWords("heard");
        var consent = read.optionalWords("consent");
        if (words != null && consent == null) {
            read.problem("consent", "Enter how they agreed to be asked, before they were");
        }
        if (words == null && consent != null) {
            read.problem("heard", "Enter what they said, or remove how they agreed");
        }
        return words == null || consent == null ? null : new Heard(words, consent);
    }

    /// What was wrong with what was recorded before.
    static String why(Reader read) {
        return read.words("why", "Enter what was wrong with it");
    }

    /// One as it was entered.
    static Typed entered(Audited audited) {
        var typed = Typed.nothing().with(REPLACES, audited.id().toString());
        var audit = audited.audit();
        for (var each : audit.answers().entrySet()) {
            var answer = each.getValue();
            typed = typed.with(rating(each.getKey()), answer.rating())
                    .withAny(words(each.getKey()), answer.words())
                    .with(
                            evidence(each.getKey()),
                            answer.evidence().stream().map(UUID::toString).toList());
        }
        var heard = audit.heard();
        return typed.withAny("good", audit.good())
                .withAny("themes", audit.themes())
                .withAny("heard", heard == null ? null : heard.words())
                .withAny("consent", heard == null ? null : heard.consent());
    }

    /// What the case itself proposes, as if it had been entered: its answers, and the entries that show them ticked.
    static Typed proposed(Map<String, Proposed> proposed) {
        var typed = Typed.nothing();
        for (var each : proposed.entrySet()) {
            typed = typed.with(rating(each.getKey()), each.getValue().rating().code())
                    .with(
                            evidence(each.getKey()),
                            each.getValue().rows().stream().map(UUID::toString).toList());
        }
        return typed;
    }

    /// What the case says to a question, as answers to tick.
    static List<Option> options(List<Told> told) {
        return told.stream()
                .map(each -> new Option(
                        each.row().toString(),
                        Days.day(Days.on(each.happened())) + ": " + each.sentence(),
                        particulars(each)))
                .toList();
    }

    private static @Nullable String particulars(Told told) {
        var all = new StringBuilder();
        var words = told.words();
        if (words != null) {
            all.append('“').append(words).append('”');
        }
        told.details()
                .forEach(detail -> all.append(all.isEmpty() ? "" : " ")
                        .append(detail.name())
                        .append(detail.name().endsWith("?") ? " " : ": ")
                        .append(detail.text())
                        .append(detail.text().endsWith(".") ? "" : "."));
        if (all.isEmpty()) {
            return null;
        }
        return all.length() <= LONG ? all.toString() : all.substring(0, LONG) + "…";
    }
}
