package org.ownwords.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.ownwords.feedback.Remark.About;
import org.ownwords.feedback.Remark.Answer;
import org.ownwords.feedback.Remark.Answerer;
import org.ownwords.feedback.Remark.From;
import org.ownwords.feedback.Remark.Kind;
import org.ownwords.feedback.Remark.Whose;
import org.ownwords.feedback.Remarks.Instead;
import org.ownwords.page.Branches;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;

/// Reads a complaint or thanks, and what was done about it.
final class RemarkForm {

    /// Whom or what it may be about.
    static final List<Option> ABOUT = List.of(
            Option.of("colleague", "Somebody who works here"),
            Option.of("partner", "A partner, such as a hospital or a care home"),
            Option.of("else", "Something else, such as a letter or how long it took"));

    /// Which of the two.
    static final List<Option> KINDS = List.of(
            Option.of(Kind.COMPLAINT.code(), "Something was not good enough"),
            Option.of(Kind.THANKS.code(), "Somebody did well"));

    private static final String KIND = "kind";
    private static final String WHOM = "about";

    /// The hidden field that names the row that counted when the page was opened.
    static final String REPLACES = "replaces";

    private RemarkForm() {}

    /// Reads one.
    ///
    /// @param caseId the case it is about, or null
    /// @param all    those who work here
    static Reading<Remark> read(
            Reader read, UUID id, @Nullable CaseId caseId, List<Practitioner> all, LocalDate today, String by) {
        return read(read, id, caseId, all, today, today, by);
    }

    /// Reads one that is put right. The day of its answer may have gone by.
    ///
    /// @param remark as it was recorded
    static Reading<Remark> right(Reader read, Remark remark, List<Practitioner> all, LocalDate today) {
        var answerer = remark.answerer();
        return read(
                read,
                remark.id(),
                remark.caseId(),
                all,
                today,
                answerer == null || answerer.by().isAfter(today) ? today : answerer.by(),
                remark.recordedBy());
    }

    /// What was wrong, and with which row.
    ///
    /// @param now the row that counts now, for a form that names none
    static Instead instead(Reader read, UUID now) {
        return new Instead(
                read.typed().reference(REPLACES).orElse(now),
                read.words("wrong", "Enter what was wrong, for whoever reads the record later"),
                false);
    }

    /// Reads why one should not be here at all.
    ///
    /// @param now the row that counts now, for a form that names none
    static Reading<Instead> inError(Reader read, UUID now) {
        var instead = instead(read, now);
        return read.accept(() -> new Instead(instead.of(), instead.wrong(), true));
    }

    /// One as it was entered.
    static Typed entered(Remark remark) {
        var typed = Typed.nothing()
                .with(KIND, remark.kind().code())
                .with("saidBy", remark.from().whose().code())
                .withAny("name", remark.from().name())
                .with("words", remark.words())
                .with("saidOn", remark.on());
        var answerer = remark.answerer();
        if (answerer != null) {
            typed = typed.with("answerer", answerer.id()).with("answerBy", answerer.by());
        }
        return switch (remark.about()) {
            case About.Colleague(var id) -> typed.with(WHOM, "colleague").with("colleague", id);
            case About.Partner(var name) -> typed.with(WHOM, "partner").with("partner", name);
            case About.Else(var what) -> typed.with(WHOM, "else").with("what", what);
        };
    }

    /// What was done, as it was entered.
    static Typed entered(Answer answer) {
        return Typed.nothing()
                .with("done", answer.done())
                .withAny("learned", answer.learned())
                .with("answeredOn", answer.on());
    }

    /// It is wide because what is not typed is told.
    ///
    /// @param earliest by when an answer may be due
    private static Reading<Remark> read(
            Reader read,
            UUID id,
            @Nullable CaseId caseId,
            List<Practitioner> all,
            LocalDate today,
            LocalDate earliest,
            String by) {
        var kind = read.choice(KIND, Kind::of, "Select whether it is a complaint or thanks");
        var whose = read.choice("saidBy", Whose::of, "Select who says it");
        var name = read.optionalLine("name");
        var words = read.words("words", "Enter what they say, in their own words");
        Branches.refuseStrayWords(read, WHOM, "partner", "partner");
        Branches.refuseStrayWords(read, WHOM, "else", "what");
        var about = about(read, all);
        var on = read.pastDay("saidOn", "Enter the day", today);
        Branches.refuseStrayWords(read, KIND, Kind.COMPLAINT.code(), "answerBy-day", "answerBy-month", "answerBy-year");
        var answerer = kind.filter(Kind.COMPLAINT::equals).flatMap(_ -> answerer(read, all, about, earliest));
        return read.accept(() -> new Remark(
                id,
                kind.orElseThrow(),
                caseId,
                new From(whose.orElseThrow(), name),
                about.orElseThrow(),
                words,
                on,
                answerer.orElse(null),
                null,
                by));
    }

    private static Optional<About> about(Reader read, List<Practitioner> all) {
        return switch (read.typed().text(WHOM)) {
            case "colleague" ->
                read.choice("colleague", code -> named(all, code), "Select whom it is about")
                        .map(About.Colleague::new);
            case "partner" -> line(read, "partner", "Enter which partner").map(About.Partner::new);
            case "else" -> line(read, "what", "Enter what it is about").map(About.Else::new);
            default -> {
                read.problem(WHOM, "Select whom or what it is about");
                yield Optional.empty();
            }
        };
    }

    private static Optional<String> line(Reader read, String field, String missing) {
        return Optional.of(read.line(field, missing)).filter(line -> !line.isEmpty());
    }

    private static Optional<Answerer> answerer(
            Reader read, List<Practitioner> all, Optional<About> about, LocalDate earliest) {
        var who = read.choice("answerer", code -> named(all, code), "Select who answers");
        if (who.isPresent() && about.isPresent() && about.get().is(who.get())) {
            read.problem("answerer", "Select somebody else. Nobody answers a complaint about themselves");
        }
        var by = read.optionalDay("answerBy");
        if (by == null) {
            read.dayProblem("answerBy", "Enter by when they are to have an answer");
        } else if (by.isBefore(earliest)) {
            read.dayProblem("answerBy", "The date must be today or in the future");
        }
        return by == null ? Optional.empty() : who.map(id -> new Answerer(id, by));
    }

    private static Optional<String> named(List<Practitioner> all, String code) {
        return all.stream().map(each -> each.id().value()).filter(code::equals).findFirst();
    }

    /// Reads what was done.
    static Reading<Answer> answer(Reader read, Remark remark, LocalDate today, String by) {
        var done = read.words(
                "done",
                remark.isThanks() ? "Enter to whom you passed it on" : "Enter what was done, and what they were told");
        var learned = read.optionalWords("learned");
        var on = read.pastDay("answeredOn", "Enter the day", today);
        return read.accept(() -> new Answer(done, learned, on, by));
    }
}
