package org.ownwords.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what somebody was asked to agree to, and what they answered.
final class ConsentForm {

    private static final String QUESTION = "question";
    private static final String TO_WHOM = "toWhom";
    private static final String OTHER_WHAT = "otherWhat";
    private static final String ANSWER = "answer";
    private static final String LIMITS = "limits";
    private static final String NOT_ASKED_WHY = "notAskedWhy";
    private static final String CANNOT_WHY = "cannotWhy";

    private ConsentForm() {}

    /// The names to offer: the organisations, and whom they were asked about before.
    static List<String> names(List<String> organisations, List<ConsentEntry> entries) {
        return Stream.concat(
                        organisations.stream(),
                        entries.stream()
                                .map(ConsentEntry::question)
                                .filter(question -> question.kind() == Question.Kind.PASSING_ON)
                                .flatMap(question -> Stream.ofNullable(question.about())))
                .distinct()
                .toList();
    }

    /// The same question, to be asked again.
    static Typed again(Question question) {
        return Typed.nothing()
                .with(QUESTION, question.kind().code())
                .withAny(question.kind() == Question.Kind.OTHER ? OTHER_WHAT : TO_WHOM, question.about());
    }

    /// One as it was entered.
    static Typed entered(Consent consent) {
        var typed = again(consent.question())
                .with(ANSWER, consent.answer().kind().code())
                .withAny("said", consent.said())
                .with("askedBy", consent.askedBy())
                .with("askedOn", consent.on());
        return switch (consent.answer()) {
            case Answer.Agrees(var limits) -> typed.withAny(LIMITS, limits);
            case Answer.DoesNotAgree(), Answer.TakesBack() -> typed;
            case Answer.NotAsked(var why) -> typed.with(NOT_ASKED_WHY, why);
            case Answer.CannotDecide(var why) -> typed.with(CANNOT_WHY, why);
        };
    }

    /// Reads it.
    ///
    /// @param name what to call the person in what is asked for
    static Reading<Consent> read(Reader read, String name, LocalDate today) {
        var question = question(read, name);
        var answer = answer(read, name);
        var said = read.optionalWords("said");
        var by = read.line("askedBy", "Enter who asked, or who says why nobody did");
        var on = read.pastDay("askedOn", "Enter the day", today);
        if (isTheirs(read)) {
            read.inLife("askedOn", new Dated("they answered", on));
        }
        return read.accept(() -> new Consent(question.get(), answer.get(), said, by, on));
    }

    /// Whether it is what they answered themselves.
    private static boolean isTheirs(Reader read) {
        return Answer.Kind.of(read.typed().text(ANSWER))
                .filter(kind -> switch (kind) {
                    case AGREES, DOES_NOT_AGREE, TAKES_BACK -> true;
                    case NOT_ASKED, CANNOT_DECIDE -> false;
                })
                .isPresent();
    }

    private static Supplier<Question> question(Reader read, String name) {
        var kind = read.choice(QUESTION, Question.Kind::of, "Select what %s was asked to agree to".formatted(name));
        Branches.refuseStrayWords(read, QUESTION, Question.Kind.PASSING_ON.code(), TO_WHOM);
        Branches.refuseStrayWords(read, QUESTION, Question.Kind.OTHER.code(), OTHER_WHAT);
        var about = about(read, kind);
        return () -> new Question(kind.orElseThrow(), about);
    }

    private static @Nullable String about(Reader read, Optional<Question.Kind> kind) {
        if (kind.isEmpty()) {
            return null;
        }
        return switch (kind.get()) {
            case CONCERN, ENQUIRY -> null;
            case PASSING_ON -> read.line(TO_WHOM, "Enter who would be told");
            case OTHER -> read.line(OTHER_WHAT, "Enter what it is");
        };
    }

    private static Supplier<Answer> answer(Reader read, String name) {
        var kind = read.choice(ANSWER, Answer.Kind::of, "Select whether %s agrees".formatted(name));
        Branches.refuseStrayWords(read, ANSWER, Answer.Kind.AGREES.code(), LIMITS);
        Branches.refuseStrayWords(read, ANSWER, Answer.Kind.NOT_ASKED.code(), NOT_ASKED_WHY);
        Branches.refuseStrayWords(read, ANSWER, Answer.Kind.CANNOT_DECIDE.code(), CANNOT_WHY);
        if (kind.isEmpty()) {
            return () -> {
                throw new IllegalStateException("Nothing was answered, and that was not refused");
            };
        }
        return switch (kind.get()) {
            case AGREES -> {
                var limits = read.optionalWords(LIMITS);
                yield () -> new Answer.Agrees(limits);
            }
            case DOES_NOT_AGREE -> Answer.DoesNotAgree::new;
            case TAKES_BACK -> Answer.TakesBack::new;
            case NOT_ASKED -> {
                var why = read.words(NOT_ASKED_WHY, "Enter why %s was not asked".formatted(name));
                yield () -> new Answer.NotAsked(why);
            }
            case CANNOT_DECIDE -> {
                var why = read.words(CANNOT_WHY, "Enter how you know that %s cannot decide this".formatted(name));
                yield () -> new Answer.CannotDecide(why);
            }
        };
    }
}
